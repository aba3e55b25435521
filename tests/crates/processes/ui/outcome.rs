use parallel_for::{Outcomes, parallel};

struct Point(i32);

fn main() {
    let _ = parallel!(backend = processes, into = Outcomes<_>, Point(i) for i in 0..10);
}
