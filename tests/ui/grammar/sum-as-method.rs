use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total: i32 = parallel!(xs.sum());
    println!("{total:?}");
}
