use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let squares = parallel!("n_jobs" = 2, x * x for x in xs);
    println!("{squares:?}");
}
