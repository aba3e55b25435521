use parallel_for::parallel;

fn main() {
    let mut best = 0.0;
    parallel!(for x in [1.0, 2.0, 3.0] {
        best = best.max(x);
    });
    println!("{best}");
}
