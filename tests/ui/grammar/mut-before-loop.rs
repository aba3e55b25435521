use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(mut line = String::new(); for x in &xs {
        line.clear();
        line.push_str(&x.to_string());
        println!("{line}");
    });
}
