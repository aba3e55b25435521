use parallel_for::parallel;

fn main() {
    let xs = [3, -4, 5];
    let positive: Vec<i32> = parallel!(x if x > 0 else 0 for x in xs);
    println!("{positive:?}");
}
