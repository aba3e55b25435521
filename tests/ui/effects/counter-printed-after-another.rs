use parallel_for::parallel;

fn main() {
    let (mut done, mut total) = (0, 0);
    parallel!(for i in (0..1000).filter(|i| i % 3 > 0) {
        total += i;
        done += 1;
        if done % 100 == 0 {
            println!("{done} of 1000");
        }
    });
    println!("{total} {done}");
}
