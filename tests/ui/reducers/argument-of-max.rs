use parallel_for::parallel;

fn main() {
    let xs = [1.0, 2.0];
    let v = parallel!(max(x for x in xs, 0.0));
    println!("{v:?}");
}
