use parallel_for::parallel;

fn main() {
    let mut last = 0;
    parallel!(for x in [1.5, 2.5] {
        last = x;
    });
    println!("{last}");
}
