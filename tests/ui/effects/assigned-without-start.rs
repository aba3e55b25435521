use parallel_for::parallel;

fn main() {
    let mut half;
    parallel!(for x in [1, 2] {
        half = x / 2;
        println!("{half}");
    });
}
