use parallel_for::parallel;

#[derive(Clone)]
struct Card(u32);

fn main() {
    let mut best = Card(0);
    parallel!(for i in 0..10 {
        let card = Card(i);
        if card > best {
            best = card;
        }
    });
    println!("{}", best.0);
}
