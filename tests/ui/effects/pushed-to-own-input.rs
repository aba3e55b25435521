use parallel_for::parallel;

fn main() {
    let mut a = vec![1, 2, 3];
    parallel!(for x in &a {
        a.push(*x);
    });
    println!("{a:?}");
}
