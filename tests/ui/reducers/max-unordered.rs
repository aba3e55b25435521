use parallel_for::parallel;

struct Card {
    rank: u8,
}

fn main() {
    let cards = [Card { rank: 3 }, Card { rank: 9 }];
    let best = parallel!(max(card for card in &cards));
    println!("{}", best.unwrap().rank);
}
