use parallel_for::parallel;

fn main() {
    let even: Vec<i32> = parallel!(x for x in 0..9 where x % 2 == 0);
    println!("{even:?}");
}
