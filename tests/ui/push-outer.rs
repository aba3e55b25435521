use parallel_for::parallel;

fn main() {
    let mut even = Vec::new();
    parallel!(for x in [1, 2, 3] {
        if x % 2 == 0 {
            even.push(x);
        }
    });
    println!("{even:?}");
}
