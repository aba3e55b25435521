use parallel_for::parallel;

fn main() {
    let xs = [1, 2];
    let mut total = 0;
    parallel!(for x in &xs: total += x);
    println!("{total}");
}
