use parallel_for::parallel;

fn main() {
    let middle: i32 = parallel!(average(i for i in 0..10));
    println!("{middle}");
}
