use parallel_for::parallel;

fn main() {
    let name = String::from("resizing");
    let squares = parallel!(progress = name, n_jobs = 2, i * i for i in 0..10);
    println!("{squares:?}");
}
