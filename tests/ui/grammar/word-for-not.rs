use parallel_for::parallel;

fn main() {
    let even = parallel!(x for x in 0..10 if not x % 2 == 1);
    println!("{even:?}");
}
