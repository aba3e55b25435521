use parallel_for::parallel;

fn main() {
    let rows = vec![vec![Some(1), None]];
    let numbers = parallel!(x for row in &rows for Some(x) in row);
    println!("{numbers:?}");
}
