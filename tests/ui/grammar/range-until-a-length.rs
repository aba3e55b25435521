use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(for i in 0 until xs.len() {
        println!("{i}");
    });
}
