use parallel_for::parallel;

struct Card(u32);

fn main() {
    let best = parallel!(max(x % 2 => Card(x) for x in 0..9_u32));
    println!("{}", best[&0].0);
}
