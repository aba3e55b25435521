use parallel_for::parallel;

fn main() {
    let xs = [3, 4, 5];
    let mut out = [0; 3];
    let mut k = 0;
    parallel!(for x in &xs {
        if *x > 3 {
            out[k] = x * 2;
            k += 1;
        }
    });
    println!("{out:?} {k}");
}
