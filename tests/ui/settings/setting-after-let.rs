use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let sums = parallel!(let step = 1; n_jobs = 2, x + step for x in xs);
    println!("{sums:?}");
}
