use parallel_for::parallel;

struct Rng(u64);
impl Rng {
    fn next(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }
}
fn main() {
    let mut rng = Rng(1);
    let v = parallel!(rng.next() for _ in 0..10);
    println!("{v:?}");
}
