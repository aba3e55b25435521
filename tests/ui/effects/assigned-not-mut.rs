use parallel_for::parallel;

fn main() {
    let last = 0;
    parallel!(for x in [1, 2] {
        last = x;
    });
    println!("{last}");
}
