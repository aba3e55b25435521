use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let mut total = 0;
    parallel!(threads = 4, for (const x of xs) {
        total += x > 1 ? x : 0;
        println!("{total}");
    });
    println!("{total}");
}
