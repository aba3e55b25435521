use parallel_for::{Outcomes, parallel};

fn main() {
    parallel!(into = Outcomes<_>, for i in 0..10 {
        println!("{i}");
    });
}
