use parallel_for::parallel;

fn main() {
    let found: Option<i32> = parallel!(for x in [1, 3, 4] {
        if x % 2 == 0 {
            break Some(x);
        }
    });
    println!("{found:?}");
}
