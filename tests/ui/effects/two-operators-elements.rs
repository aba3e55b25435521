use parallel_for::parallel;

fn main() {
    let samples = [(0, 2.0), (1, -4.0), (0, 8.0)];
    let mut bins = [1.0, 1.0];
    parallel!(for (bin, x) in &samples {
        if *x < 0.0 {
            bins[*bin] *= 0.5;
        } else {
            bins[*bin] += x;
        }
    });
    println!("{bins:?}");
}
