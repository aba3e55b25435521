use parallel_for::parallel;

fn main() {
    let mut level = 0_i8;
    parallel!(for x in [100, 100, -100] {
        level = level.saturating_add(x);
    });
    println!("{level}");
}
