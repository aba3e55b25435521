use parallel_for::parallel;

fn main() {
    let rows = vec![vec![1, 2], vec![3, 4, 5]];
    let mut total = 0;
    parallel!(for row in &rows {
        parallel!(for x in row {
            total += x;
        });
    });
    println!("{total}");
}
