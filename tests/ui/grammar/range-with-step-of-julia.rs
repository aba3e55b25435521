use parallel_for::parallel;

fn main() {
    parallel!(for i in 1:2:10 {
        println!("{i}");
    });
}
