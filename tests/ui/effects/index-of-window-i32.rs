use parallel_for::parallel;

fn main() {
    let mut out = vec![0; 10];
    let n: i32 = 10;
    parallel!(for i in 0..n {
        out[i] = i;
    });
    println!("{out:?}");
}
