use parallel_for::parallel;

fn main() {
    let draws = parallel!(rng = 42, rng.random::<f64>() for _ in 0..10);
    println!("{draws:?}");
}
