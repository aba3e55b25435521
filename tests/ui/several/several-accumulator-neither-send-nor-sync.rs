use parallel_for::parallel;
use parallel_for::Accumulate;
use std::rc::Rc;

struct Money {
    cents: i64,
    currency: Rc<str>,
}

impl std::ops::AddAssign<i64> for Money {
    fn add_assign(&mut self, cents: i64) {
        self.cents += cents;
    }
}

impl Accumulate for Money {
    fn neutral(&self) -> Self {
        Money { cents: 0, currency: Rc::clone(&self.currency) }
    }

    fn merge(&mut self, later: Self) {
        self.cents += later.cents;
    }
}

fn main() {
    let mut sum = Money { cents: 0, currency: "EUR".into() };
    parallel!(for cents in [250, 399] {
        sum += cents;
    });
    println!("{} {}", sum.cents, sum.currency);
}
