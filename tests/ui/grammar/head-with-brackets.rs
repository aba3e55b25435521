use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(for (const [i, x] of xs.iter().enumerate()) {
        println!("{i}: {x}");
    });
}
