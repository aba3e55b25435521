use parallel_for::parallel;

#[derive(Debug)]
struct Money(u64);

fn main() {
    let totals = parallel!(scan(Money(cents) for cents in [150, 250] if cents > 200, |a, b| Money(a.0 + b.0)));
    println!("{totals:?}");
}
