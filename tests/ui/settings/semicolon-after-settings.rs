use parallel_for::parallel;

fn main() {
    parallel!(n_jobs = 2; for x in [1, 2] {
        println!("{x}");
    });
}
