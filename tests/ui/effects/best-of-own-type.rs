use parallel_for::parallel;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Card(u8, String);

fn main() {
    let mut best = Card(0, String::new());
    parallel!(for i in 0..10 {
        best = best.max(Card(i, i.to_string()));
    });
    println!("{}", best.1);
}
