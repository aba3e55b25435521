use parallel_for::parallel;

fn main() {
    let mut total = 0;
    parallel!(for x in [1.0, 2.0] {
        total += x;
    });
    println!("{total}");
}
