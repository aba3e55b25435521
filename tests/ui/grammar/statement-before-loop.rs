use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(println!("start"); for x in &xs {
        println!("{x}");
    });
}
