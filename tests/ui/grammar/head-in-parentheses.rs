use parallel_for::parallel;

fn main() {
    let mut total = 0;
    parallel!(for (i in 1:10) { total += i; });
    println!("{total}");
}
