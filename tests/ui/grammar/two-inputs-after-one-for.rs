use parallel_for::parallel;

fn main() {
    let products: Vec<i32> = parallel!(x * y for x in 0..3, y in 0..4);
    println!("{products:?}");
}
