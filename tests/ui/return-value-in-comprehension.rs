use parallel_for::parallel;

fn halves(xs: &[i32]) -> Vec<i32> {
    parallel!(if x % 2 == 0 { x / 2 } else { return Vec::new() } for x in xs)
}

fn main() {
    println!("{:?}", halves(&[2, 4, 5]));
}
