use parallel_for::{Outcomes, parallel};

fn main() {
    let total: i32 = parallel!(into = Outcomes<_>, sum(i * i for i in 0..10));
    println!("{total}");
}
