use parallel_for::parallel;

fn main() {
    parallel!(for i := 0; i < 10; i++ {
        println!("{i}");
    });
}
