use parallel_for::parallel;

struct Stats {
    total: u64,
}

fn main() {
    println!("{}", Stats { total: parallel!(sum(i + 1 for i in 0..5_i32)) }.total);
}
