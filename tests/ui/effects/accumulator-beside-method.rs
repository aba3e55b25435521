use parallel_for::parallel;

struct Sieve {
    limit: f64,
    hits: u64,
}

impl Sieve {
    fn passes(&self, x: f64) -> bool {
        x > self.limit
    }

    fn count(&mut self, xs: &[f64]) {
        parallel!(for &x in xs {
            if self.passes(x) {
                self.hits += 1;
            }
        });
    }
}

fn main() {
    let mut sieve = Sieve { limit: 0.5, hits: 0 };
    sieve.count(&[0.25, 0.75]);
    println!("{}", sieve.hits);
}
