use parallel_for::parallel;

fn main() {
    let mut a = vec![1, 2, 3];
    parallel!(for i in 0..3 {
        a.swap(i, 0);
    });
    println!("{a:?}");
}
