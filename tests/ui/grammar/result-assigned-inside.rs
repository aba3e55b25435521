use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(squares = x * x for x in xs);
}
