use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(for await (const x of xs) {
        println!("{x}");
    });
}
