use parallel_for::parallel;

fn main() {
    let mut numbers = vec![1.0, 2.0];
    parallel!(checkpoint = "file", for x in &mut numbers {
        *x += 1.0;
    });
}
