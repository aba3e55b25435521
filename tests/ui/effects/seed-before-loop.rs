use parallel_for::parallel;

struct Dice(u64);
impl Dice {
    fn seed_from_u64(seed: u64) -> Dice {
        Dice(seed)
    }
    fn throw(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }
}

fn main() {
    let xs = [1, 2, 3];
    parallel!(let mut dice = Dice::seed_from_u64(7); for _ in &xs {
        println!("{}", dice.throw());
    });
}
