use parallel_for::parallel;

fn main() {
    let found = parallel!(for x in [1, 3, 4] {
        if x % 2 == 0 {
            break x;
        }
    });
    println!("{found:?}");
}
