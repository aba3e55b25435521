use parallel_for::parallel;

struct Job(i32);

fn main() {
    let jobs = vec![Job(1), Job(2)];
    let doubles = parallel!(retries = 2, job.0 * 2 for job in jobs);
    println!("{doubles:?}");
}
