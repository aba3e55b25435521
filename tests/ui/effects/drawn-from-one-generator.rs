use parallel_for::parallel;

struct Dice(u32);
impl Dice {
    fn next_u32(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}
fn throw(dice: &mut Dice) -> u32 {
    dice.next_u32()
}

fn main() {
    let xs = [1, 2, 3];
    let mut rng = Dice(1);
    parallel!(for _ in &xs {
        println!("{} {}", rng.next_u32(), throw(&mut rng));
    });
}
