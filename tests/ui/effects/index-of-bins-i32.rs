use parallel_for::parallel;

fn main() {
    let samples = [1_i32, 2];
    let mut bins = [0; 4];
    parallel!(for x in &samples {
        bins[*x] += 1;
    });
    println!("{bins:?}");
}
