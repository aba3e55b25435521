use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let mut last = 0;
    parallel!(njobs = 2, n_jobs = 1, n_jobs = 0, for x xs {
        last = x - last;
    });
    println!("{last}");
}
