use parallel_for::parallel;

fn main() {
    let mut total = 0;
    parallel!(for i in 0..4 { i * i } then move |square| total += square);
    println!("{total}");
}
