use parallel_for::parallel;

fn main() {
    let _ = parallel!(checkpoint_key = 3, i * 2 for i in 0..10);
}
