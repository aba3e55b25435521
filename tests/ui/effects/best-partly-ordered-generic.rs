use parallel_for::parallel;

fn largest<T: Copy + PartialOrd + Send + Sync>(all: &[T]) -> T {
    let mut best = all[0];
    parallel!(for x in all {
        if *x > best {
            best = *x;
        }
    });
    best
}

fn main() {
    println!("{}", largest(&[1, 2]));
}
