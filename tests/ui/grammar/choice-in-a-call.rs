use parallel_for::parallel;

fn if_even(x: i32) -> bool {
    x % 2 == 0
}

fn main() {
    let v: Vec<i32> = parallel!(i32::pow(if_even(x) ? x : 0, 2) for x in [1, 2, 3]);
    println!("{v:?}");
}
