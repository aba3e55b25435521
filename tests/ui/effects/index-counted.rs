use parallel_for::parallel;

fn main() {
    let xs = [3, 4, 5];
    let mut out = [0; 3];
    let mut i = 0;
    parallel!(for x in &xs {
        out[i] = x * 2;
        i += 1;
    });
    println!("{out:?} {i}");
}
