use parallel_for::{Outcomes, parallel};

fn main() {
    let products = parallel!(into = Outcomes<_>, i * j for i in 0..10 for j in 0..10);
    println!("{}", products.len());
}
