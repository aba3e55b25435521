use parallel_for::parallel;

fn main() {
    parallel!(for i in 0..3 {
        i * i
    } then |square| println!("{i}: {square}"));
}
