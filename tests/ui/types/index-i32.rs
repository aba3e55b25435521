use parallel_for::parallel;

fn main() {
    let xs = vec![1.0, 2.0];
    let v = parallel!(xs[i] * 2.0 for i in 0i32..2);
    println!("{v:?}");
}
