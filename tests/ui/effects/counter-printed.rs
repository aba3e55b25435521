use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let mut count = 0;
    parallel!(retries = 1, for x in &xs {
        println!("{count}: {x}");
        count += 1;
    });
}
