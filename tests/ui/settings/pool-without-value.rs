use parallel_for::{Pool, parallel};

fn main() {
    let xs = [1, 2, 3];
    let pool = Pool::new(2);
    parallel!(pool, for x in &xs {
        println!("{x}");
    });
}
