use parallel_for::parallel;

fn main() {
    let small: Vec<i32> = parallel!(x for x in 0..9 if not x > 3 and x != 1);
    println!("{small:?}");
}
