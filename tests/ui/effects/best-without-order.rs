use parallel_for::parallel;

#[derive(Clone)]
struct Card(u8);
fn main() {
    let mut best = Card(0);
    parallel!(for x in 0..3 {
        best = best.max(Card(x));
    });
    println!("{}", best.0);
}
