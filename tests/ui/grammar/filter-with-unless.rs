use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let v: Vec<i32> = parallel!(x for x in xs unless x > 1);
    println!("{v:?}");
}
