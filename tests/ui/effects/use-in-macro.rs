use parallel_for::parallel;

macro_rules! report {
    ($($part:expr),*) => { $(println!("{}", $part);)* };
}

fn main() {
    let mut total = 0;
    parallel!(for i in 0..10 {
        total += i;
        report!(i, total);
    });
    println!("{total}");
}
