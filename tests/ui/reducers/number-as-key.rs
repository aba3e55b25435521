use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let largest = parallel!(max_by_key(x for x in xs, 3));
    println!("{largest:?}");
}
