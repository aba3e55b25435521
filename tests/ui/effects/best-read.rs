use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let (mut best, mut skyline) = (0, Vec::new());
    parallel!(for height in heights {
        if height > best {
            best = height;
        }
        skyline.push(best);
    });
    println!("{skyline:?}");
}
