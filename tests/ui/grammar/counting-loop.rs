use parallel_for::parallel;

fn main() {
    let n = 5;
    parallel!(for (i = 0; i < n; i++) { println!("{i}"); });
}
