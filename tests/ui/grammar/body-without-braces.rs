use parallel_for::parallel;

fn main() {
    let xs = [1];
    let mut t = 0;
    parallel!(for x in xs t += x);
    println!("{t}");
}
