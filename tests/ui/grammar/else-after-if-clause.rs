use parallel_for::parallel;

fn main() {
    let xs = [3, -4, 5];
    let positive: Vec<i32> = parallel!(x for x in xs if x > 0 else 0);
    println!("{positive:?}");
}
