use parallel_for::parallel;

fn main() {
    let best: Option<u64> = parallel!(max(i + 1 for i in 0..5_i32));
    println!("{best:?}");
}
