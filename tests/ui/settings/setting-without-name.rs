use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let v: Vec<i32> = parallel!(2, x * 2 for x in xs);
    println!("{v:?}");
}
