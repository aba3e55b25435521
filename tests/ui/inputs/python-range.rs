use parallel_for::parallel;

fn main() {
    let v = parallel!(i * i for i in range(10));
    println!("{v:?}");
}
