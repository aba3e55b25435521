use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let best = parallel!(max_by_key(|x| x % 2, x for x in xs));
    println!("{best:?}");
}
