use parallel_for::parallel;

fn main() {
    let mut out = Vec::new();
    parallel!(for x in 0..10 {
        out.append(x);
    });
    println!("{out:?}");
}
