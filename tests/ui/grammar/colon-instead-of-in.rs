use parallel_for::parallel;

fn main() {
    parallel!(for i : 0..3 {
        println!("{i}");
    });
}
