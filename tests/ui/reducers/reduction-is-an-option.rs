use parallel_for::parallel;

fn main() {
    let v: i32 = parallel!(reduce(x for x in 0..10, |a, b| a + b));
    println!("{v:?}");
}
