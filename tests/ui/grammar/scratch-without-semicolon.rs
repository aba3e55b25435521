use parallel_for::parallel;

fn main() {
    parallel!(let mut line = String::new() for i in 0..3 {
        line.clear();
        line.push_str(&i.to_string());
        println!("{line}");
    });
}
