use parallel_for::parallel;

fn main() {
    let v = parallel!(i * 2 for i in 0:10);
    println!("{v:?}");
}
