use parallel_for::parallel;

fn main() {
    let mut out = vec![0; 20];
    let n: i32 = 10;
    parallel!(for i in 0..n {
        out[2 * i] = i;
    });
    println!("{out:?}");
}
