use parallel_for::parallel;

fn main() {
    parallel!(Parallel.For(0, 10, i => {
        println!("{i}");
    }));
}
