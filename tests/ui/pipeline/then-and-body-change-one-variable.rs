use parallel_for::parallel;

fn main() {
    let mut total = 0;
    parallel!(for x in [1, 2, 3] {
        total += x;
        x * x
    } then |square| {
        total += square;
    });
    println!("{total}");
}
