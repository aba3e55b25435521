use parallel_for::parallel;

fn main() {
    let xs = [3.0, 4.0];
    let norm: f64 = parallel!(sum(x * x for x in xs).sqrt());
    println!("{norm}");
}
