use parallel_for::parallel;

struct Stats {
    total: u32,
}

fn main() {
    let ages = [31, 47, 25];
    let start = Stats { total: 0 };
    let stats = parallel!(fold(
        age for age in &ages,
        start,
        |stats: Stats, age| Stats { total: stats.total + age },
        |left, right| Stats { total: left.total + right.total }
    ));
    println!("{}", stats.total);
}
