use parallel_for::parallel;

fn main() {
    let even = parallel!(i for i in 0..10 step 2);
    println!("{even:?}");
}
