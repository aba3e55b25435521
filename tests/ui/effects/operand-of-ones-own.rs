use parallel_for::parallel;
use std::ops::AddAssign;

struct Percent(f64);

impl AddAssign<Percent> for f64 {
    fn add_assign(&mut self, rate: Percent) {
        *self *= 1.0 + rate.0 / 100.0;
    }
}

fn main() {
    let mut price = 1000.0;
    parallel!(for rate in [1.0, 2.5] {
        price += Percent(rate);
    });
    println!("{price}");
}
