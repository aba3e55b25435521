use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total = parallel!(sum::<i32>(x * 2 for x in xs));
    println!("{total:?}");
}
