use parallel_for::parallel;

fn main() {
    let mut a = vec![1, 2, 3];
    parallel!(for (i, x) in a.iter().enumerate() {
        a[i] = x * 2;
    });
    println!("{a:?}");
}
