use parallel_for::parallel;

fn main() {
    let mut best = Vec::new();
    parallel!(for x in [3, 1, 2] {
        best.push(x);
        best.sort();
    });
    println!("{best:?}");
}
