use parallel_for::parallel;

fn main() {
    parallel!(sum(i + 1 for i in 0..5_i32))
}
