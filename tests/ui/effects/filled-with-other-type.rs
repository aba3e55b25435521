use parallel_for::parallel;

fn main() {
    let mut out: Vec<String> = Vec::new();
    parallel!(for x in 0..3 {
        out.push(x);
    });
    println!("{out:?}");
}
