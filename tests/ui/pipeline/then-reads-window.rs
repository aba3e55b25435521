use parallel_for::parallel;

fn main() {
    let (mut out, mut total) = ([0; 4], 0);
    parallel!(for i in 0..4 { out[i] = i * i; i } then |i| total += out[i]);
    println!("{total}");
}
