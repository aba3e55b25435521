use parallel_for::parallel;

fn main() {
    parallel!(for x in 0..3 { x } then |x|);
}
