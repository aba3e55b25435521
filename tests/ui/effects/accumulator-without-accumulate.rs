use parallel_for::parallel;

struct Money {
    cents: i64,
}

impl std::ops::AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        self.cents += other.cents;
    }
}

fn main() {
    let mut sum = Money { cents: 0 };
    parallel!(for cents in [250, 399] {
        sum += Money { cents };
    });
    println!("{}", sum.cents);
}
