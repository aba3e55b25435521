use parallel_for::parallel;

fn main() {
    let prices = [1.5, 2.0, 1.5];
    let counts = parallel!(sum(price => 1 for price in prices));
    println!("{}", counts.len());
}
