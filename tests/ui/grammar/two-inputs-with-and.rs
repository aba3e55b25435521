use parallel_for::parallel;

fn main() {
    parallel!(for i in 0..3 and j in 0..3 {
        println!("{i} {j}");
    });
}
