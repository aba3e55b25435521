use parallel_for::parallel;

fn main() {
    let v = parallel!(x for x in 10);
    println!("{v:?}");
}
