use parallel_for::parallel;

fn cost(i: usize) -> usize {
    i * 7919 % 1009
}

fn main() {
    let mut best = [usize::MAX; 7];
    parallel!(for i in 0..100 {
        if cost(i) < best[i % 7] {
            best[i % 7] = cost(i);
        }
    });
    println!("{best:?}");
}
