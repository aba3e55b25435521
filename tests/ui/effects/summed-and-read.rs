use parallel_for::parallel;

fn main() {
    let xs = [1.0, 2.0];
    let mut total = 0.0;
    let mut runs = Vec::new();
    parallel!(for x in xs {
        total = total + x;
        runs.push(total);
    });
    println!("{total} {runs:?}");
}
