use parallel_for::parallel;

fn main() {
    let v: Vec<i32> = parallel!(for i in 0..10 {
        println!("{i}");
    });
    println!("{v:?}");
}
