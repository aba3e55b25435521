use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let v: Vec<i32> = parallel!(for x in xs { x * 2 }.collect());
    println!("{v:?}");
}
