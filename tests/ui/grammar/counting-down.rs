use parallel_for::parallel;

fn main() {
    parallel!(for (int i = 10; i > 0; i -= 2) {
        println!("{i}");
    });
}
