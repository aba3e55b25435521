use parallel_for::parallel;

fn main() {
    let mut numbers = vec![1, 2];
    parallel!(checkpoint = "file", for (x, y) in numbers.iter_mut().zip(0..2) {
        *x += y;
    });
}
