use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let best = parallel!(max_by_key(x for x in xs, lambda x: x % 2));
    println!("{best:?}");
}
