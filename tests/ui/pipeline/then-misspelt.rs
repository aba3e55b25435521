use parallel_for::parallel;

fn main() {
    let mut out = Vec::new();
    parallel!(for x in [1, 2, 3] { x * x } than |square| out.push(square));
}
