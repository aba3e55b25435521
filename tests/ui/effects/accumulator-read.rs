use parallel_for::parallel;

fn main() {
    let prices = [3.0, 4.5, 1.25];
    let mut total = 0.0;
    parallel!(for price in &prices {
        total += price;
        if total > 5.0 {
            println!("too much with {price}");
        }
    });
    println!("{total}");
}
