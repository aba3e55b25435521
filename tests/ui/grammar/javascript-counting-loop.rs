use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(for (let i = 0; i < xs.length; i++) {
        println!("{}", xs[i]);
    });
}
