use parallel_for::parallel;

fn main() {
    parallel!(x * x for x in [1, 2, 3] then |square| println!("{square}"));
}
