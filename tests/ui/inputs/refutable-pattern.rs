use parallel_for::parallel;

fn main() {
    let readings = [Some(1.5), None, Some(2.5)];
    let halves: Vec<f64> = parallel!(x / 2.0 for Some(x) in readings);
    println!("{halves:?}");
}
