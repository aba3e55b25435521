use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(for i, x := range xs {
        println!("{i}: {x}");
    });
}
