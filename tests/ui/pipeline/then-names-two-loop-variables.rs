use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(for (i, x) in xs.iter().enumerate() {
        x * 2
    } then |double| {
        println!("{i} {double}");
        assert!(double > *x);
    });
}
