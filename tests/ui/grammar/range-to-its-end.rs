use parallel_for::parallel;

fn main() {
    parallel!(for i in 0 to 10 {
        println!("{i}");
    });
}
