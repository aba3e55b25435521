use parallel_for::parallel;

fn main() {
    parallel!(progress = true, for i in 0..10 {
        println!("{i}");
    });
}
