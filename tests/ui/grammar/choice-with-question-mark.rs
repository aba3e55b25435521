use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let large = parallel!(x > 1 ? x : 0 for x in xs);
    println!("{large:?}");
}
