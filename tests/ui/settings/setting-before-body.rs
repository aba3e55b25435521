use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(for x in &xs, n_jobs = 2 {
        println!("{x}");
    });
}
