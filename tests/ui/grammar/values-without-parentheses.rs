use parallel_for::parallel;

fn main() {
    let xs = [1.0, 2.0];
    let v = parallel!(x, x * 2.0 for x in xs);
    println!("{v:?}");
}
