use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let (mut best, mut improvements) = (0, 0);
    parallel!(for height in heights {
        if height > best {
            best = height;
            improvements += 1;
        }
    });
    println!("{best} {improvements}");
}
