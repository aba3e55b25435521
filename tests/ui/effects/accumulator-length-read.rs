use parallel_for::parallel;

fn main() {
    let mut primes = Vec::new();
    parallel!(for n in 2..100 {
        if (2..n).all(|divisor| n % divisor != 0) && primes.len() < 10 {
            primes.push(n);
        }
    });
    println!("{primes:?}");
}
