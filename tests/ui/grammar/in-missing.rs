use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let doubled: Vec<i32> = parallel!(x * 2 for x xs);
    println!("{doubled:?}");
}
