use parallel_for::parallel;

fn main() {
    parallel!(for i in 0..<10 {
        println!("{i}");
    });
}
