use parallel_for::parallel;

fn main() {
    let mut best = vec![3, 1, 2];
    parallel!(for x in [1, 2, 3] {
        best.sort();
        println!("{x} {best:?}");
    });
}
