use parallel_for::parallel;

fn main() {
    let v = parallel!(x for x in 0..10 if x > 2 and x < 5);
    println!("{v:?}");
}
