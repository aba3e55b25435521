use parallel_for::parallel;

fn norm(v: &[f64]) -> f64 {
    v.iter().map(|x| x * x).sum::<f64>().sqrt()
}

fn main() {
    let raw = [3.0, 4.0, 12.0];
    let mut scaled = vec![0.0; 3];
    parallel!(for i in 0..3 {
        scaled[i] = raw[i] / norm(&scaled);
    });
    println!("{scaled:?}");
}
