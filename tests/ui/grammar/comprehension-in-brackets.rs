use parallel_for::parallel;

fn main() {
    let squares: Vec<i32> = parallel!([i * i for i in 0..10]);
    println!("{squares:?}");
}
