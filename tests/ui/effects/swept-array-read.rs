use parallel_for::parallel;

fn main() {
    let rows = vec![vec![1.0; 3]; 9];
    let mut sums = vec![0.0; 9];
    parallel!(for (i, row) in rows.iter().enumerate() {
        for (sum, x) in sums.iter_mut().zip(row) {
            *sum += x;
        }
        sums[i] = 0.0;
    });
}
