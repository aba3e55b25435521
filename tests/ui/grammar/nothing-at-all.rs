use parallel_for::parallel;

fn main() {
    parallel!();
}
