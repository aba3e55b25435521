use parallel_for::parallel;

fn main() {
    let totals = parallel!(scan(x for x in [1, 2, 3], |total| total + 1));
    println!("{totals:?}");
}
