use parallel_for::parallel;

fn main() {
    let mut line = String::new();
    parallel!(for name in ["Ada", "Grace"] {
        line.clear();
        println!("{name} {line}");
    });
}
