use parallel_for::parallel;

fn main() {
    let v = parallel!(n_jobs = 2; x for x in 0..10);
    println!("{v:?}");
}
