use parallel_for::parallel;

fn main() {
    let mut total = 0;
    parallel!(progress = |_| println!("{total}"), for i in 0..10 {
        total += i;
    });
    println!("{total}");
}
