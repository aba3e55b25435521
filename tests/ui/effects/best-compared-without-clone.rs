use parallel_for::parallel;

struct Card {
    points: u32,
}

fn main() {
    let mut best = Card { points: 0 };
    parallel!(for i in 0..10 {
        let card = Card { points: i };
        if card.points > best.points {
            best = card;
        }
    });
    println!("{}", best.points);
}
