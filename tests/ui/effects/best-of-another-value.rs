use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let mut best = 0;
    parallel!(for height in heights {
        if height > best {
            best = height + 1;
        }
    });
    println!("{best}");
}
