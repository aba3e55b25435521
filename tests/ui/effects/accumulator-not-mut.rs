use parallel_for::parallel;

fn main() {
    let total = 0;
    parallel!(for x in [1, 2, 3] {
        total += x;
    });
    println!("{total}");
}
