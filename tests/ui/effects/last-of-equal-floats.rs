use parallel_for::parallel;

fn main() {
    let mut best = [0.0; 4];
    parallel!(for (i, x) in [1.0, 2.0, 2.0].into_iter().enumerate() {
        if x >= best[i % 4] {
            best[i % 4] = x;
        }
    });
    println!("{best:?}");
}
