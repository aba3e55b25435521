use parallel_for::parallel;

fn main() {
    let _ = parallel!(checkpoint = true, i * 2 for i in 0..10);
}
