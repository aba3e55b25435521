use parallel_for::parallel;

fn main() {
    let xs = [4, 9, -1, 16];
    let halves: Vec<i32> = parallel!(if x < 0 { break } else { x / 2 } for x in xs);
    println!("{halves:?}");
}
