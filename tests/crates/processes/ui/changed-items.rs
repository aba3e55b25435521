use parallel_for::parallel;

fn main() {
    let mut xs = vec![1.0, 2.0];
    parallel!(backend = processes, for x in &mut xs {
        *x *= 2.0;
    });
}
