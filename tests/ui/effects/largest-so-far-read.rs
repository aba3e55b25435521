use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let mut most = 0;
    let mut skyline = Vec::new();
    parallel!(for height in heights {
        most = most.max(height);
        skyline.push(most);
    });
    println!("{most} {skyline:?}");
}
