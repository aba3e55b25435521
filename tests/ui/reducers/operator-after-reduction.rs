use parallel_for::parallel;

fn main() {
    let xs = [1.0, 2.0];
    let v = parallel!(sum(x for x in xs) / 2.0);
    println!("{v:?}");
}
