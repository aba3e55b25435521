use parallel_for::parallel;

fn main() {
    let (width, height) = (4, 5);
    let (before, mut after) = (vec![1.0; 20], vec![0.0; 20]);
    let idx = |x: usize, y: usize| y * width + x;
    parallel!(for y in 0..height {
        for x in 0..width {
            let at = idx(x, y);
            after[at] = 0.5 * before[at];
        }
    });
    println!("{after:?}");
}
