use parallel_for::parallel;

fn main() {
    let rows = vec![vec![1.0; 3]; 9];
    let mut means = vec![0.0; 3];
    parallel!(for row in &rows {
        for (mean, x) in means.iter_mut().zip(row) {
            *mean = 0.9 * *mean + 0.1 * x;
        }
    });
}
