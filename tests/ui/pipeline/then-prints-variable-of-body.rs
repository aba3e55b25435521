use parallel_for::parallel;

fn main() {
    let mut lines = 0;
    parallel!(for line in ["a", "b"] {
        lines += 1;
        line.len()
    } then |len| {
        println!("{lines}: {len}");
    });
}
