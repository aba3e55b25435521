use parallel_for::parallel;

fn main() {
    let roots = parallel!(ordered = false, f64::from(i).sqrt() for i in 0..10);
    println!("{roots:?}");
}
