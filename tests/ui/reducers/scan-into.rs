use parallel_for::parallel;

fn main() {
    let totals = parallel!(into = std::collections::VecDeque<_>, scan(x for x in [1, 2, 3], |a, b| a + b));
    println!("{totals:?}");
}
