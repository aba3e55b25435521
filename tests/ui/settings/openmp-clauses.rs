use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let mut total = 0;
    parallel!(num_threads(4) schedule(static) reduction(+: total) for x in &xs {
        total += x;
    });
    println!("{total}");
}
