use parallel_for::parallel;

fn all<T: Clone + Send + Sync + Into<f64>>(data: &[T]) -> Vec<f64> {
    parallel!(backend = processes, data[i].clone().into() for i in 0..data.len())
}

fn main() {
    all(&[1.0]);
}
