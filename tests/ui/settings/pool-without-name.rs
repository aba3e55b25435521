use parallel_for::{Pool, parallel};

fn main() {
    let xs = [1, 2, 3];
    let pool = Pool::new(2);
    let v: Vec<i32> = parallel!(&pool, x * 2 for x in xs);
}
