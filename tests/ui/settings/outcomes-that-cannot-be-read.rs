use parallel_for::{Outcomes, parallel};

fn main() {
    let squares = parallel!(into = Outcomes<_>, retries = 1, i * * i for i in 0..10);
    println!("{}", squares.len());
}
