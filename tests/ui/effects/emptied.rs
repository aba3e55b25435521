use parallel_for::parallel;

fn main() {
    let mut line = String::new();
    let lengths = parallel!({
        line.clear();
        line.push_str(name);
        line.len()
    } for name in ["Ada", "Grace"]);
    println!("{lengths:?}");
}
