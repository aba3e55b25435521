use parallel_for::parallel;

fn main() {
    let xs = vec![-3_i32, 2];
    let far = parallel!(max(x for x in xs, key = |x| x.abs()));
    println!("{far:?}");
}
