use parallel_for::parallel;

fn main() {
    let known = vec![1, 2];
    let new = parallel!(x for x in 0..9 if x > 1 && x + 1 not in known);
    println!("{new:?}");
}
