use parallel_for::{Progress, parallel};

fn report(p: Progress) {
    println!("{}", p.done());
}

fn main() {
    let squares = parallel!(progress = report, i * i for i in 0..10);
    println!("{squares:?}");
}
