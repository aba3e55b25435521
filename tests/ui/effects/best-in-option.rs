use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let mut best = None;
    parallel!(for height in heights {
        if best.is_none_or(|best| height > best) {
            best = Some(height);
        }
    });
    println!("{best:?}");
}
