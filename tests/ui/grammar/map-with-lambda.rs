use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let v: Vec<i32> = parallel!(map(lambda x: x * 2, xs));
    println!("{v:?}");
}
