use parallel_for::parallel;
use std::collections::HashMap;

struct Stats {
    n: usize,
}

impl Stats {
    fn new() -> Self {
        Stats { n: 1 }
    }
}

fn main() {
    let mut stats: HashMap<char, Stats> = HashMap::new();
    parallel!(for c in "hello".chars() {
        let s = stats.entry(c).or_insert_with(Stats::new);
        s.n += 1;
    });
    println!("{}", stats.values().map(|s| s.n).sum::<usize>());
}
