use parallel_for::parallel;

fn work() {}

fn main() {
    parallel!(n_jobs = 2, work());
}
