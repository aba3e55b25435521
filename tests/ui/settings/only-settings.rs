use parallel_for::parallel;

fn main() {
    parallel!(n_jobs = 2);
}
