use parallel_for::parallel;

fn main() {
    let second = std::time::Duration::from_secs(1);
    println!("{:?}", parallel!(product(second for _ in 0..5)));
}
