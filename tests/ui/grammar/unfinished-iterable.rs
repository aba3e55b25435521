use parallel_for::parallel;

fn main() {
    let doubled: Vec<i32> = parallel!(x * 2 for x in);
    println!("{doubled:?}");
}
