use parallel_for::{Outcomes, parallel};
use std::time::Instant;

fn main() {
    let times: Outcomes<Instant> = parallel!(checkpoint = "file", into = Outcomes<_>, Instant::now() for _ in 0..2);
    drop(times);
}
