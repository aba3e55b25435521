use parallel_for::parallel;

fn bump(a: &mut Vec<i32>, x: i32) {
    a.push(x)
}
fn main() {
    let mut a = vec![1];
    parallel!(for x in 0..3 {
        bump(&mut a, x);
    });
    println!("{a:?}");
}
