use parallel_for::parallel;
use std::ops::AddAssign;

struct Money(i64);

impl AddAssign<i64> for Money {
    fn add_assign(&mut self, other: i64) {
        self.0 += other;
    }
}

fn main() {
    let mut total = Money(0);
    parallel!(retries = 1, for i in 0..10 {
        total += i;
    });
    println!("{}", total.0);
}
