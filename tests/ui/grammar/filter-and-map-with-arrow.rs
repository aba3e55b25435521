use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let v: Vec<i32> = parallel!(xs.filter(x => x > 1).map(x => { return x * 2; }));
    println!("{v:?}");
}
