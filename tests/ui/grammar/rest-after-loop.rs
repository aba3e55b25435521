use parallel_for::parallel;

fn main() {
    let xs = [3, -4, 5];
    parallel!(for x in xs { println!("{x}"); } println!("done"));
}
