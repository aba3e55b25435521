use parallel_for::parallel;

fn main() {
    parallel!(for i = 1, 10 {
        println!("{i}");
    });
}
