use parallel_for::parallel;

fn main() {
    let samples = [(0, 2.0), (1, 4.0), (0, 8.0)];
    let mut shares = [1.0, 1.0];
    parallel!(for (bin, x) in &samples {
        shares[*bin] /= x;
    });
    println!("{shares:?}");
}
