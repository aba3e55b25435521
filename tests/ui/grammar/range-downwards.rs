use parallel_for::parallel;

fn main() {
    parallel!(for i in 10 downTo 0 step 2 {
        println!("{i}");
    });
}
