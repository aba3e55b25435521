use parallel_for::parallel;

fn main() {
    let v: Vec<i32> = parallel!(for i in 0..10 {
        i * 2
    });
    println!("{v:?}");
}
