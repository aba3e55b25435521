use parallel_for::parallel;

fn main() {
    let (orders, mut stock) = ([0, 1, 1, 0], [10, 10]);
    parallel!(retries = 2, for kind in &orders {
        stock[*kind] -= 1;
    });
    println!("{stock:?}");
}
