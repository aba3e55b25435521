use parallel_for::parallel;

fn main() {
    let xs = [1.0, 2.0];
    let v = parallel!(i for i, x in xs.iter().enumerate());
    println!("{v:?}");
}
