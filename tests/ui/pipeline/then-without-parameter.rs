use parallel_for::parallel;

fn main() {
    parallel!(for x in [1, 2, 3] { x * x } then println!("done"));
}
