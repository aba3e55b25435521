use parallel_for::parallel;

struct Job(i32);

fn main() {
    let jobs = vec![Job(1), Job(2)];
    let _ = parallel!(backend = processes, job.0 for job in &jobs);
}
