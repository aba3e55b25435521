use parallel_for::parallel;

fn main() {
    let rows = vec![vec![1.0; 3]; 9];
    let mut sums = vec![0.0; 3];
    let mut totals = Vec::new();
    parallel!(for row in &rows {
        for (sum, x) in sums.iter_mut().zip(row) {
            *sum += x;
        }
        totals.push(sums.iter().sum::<f64>());
    });
}
