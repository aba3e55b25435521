use parallel_for::parallel;

fn main() {
    parallel!(for i in 0..10 {
        if i == 5 {
            return;
        }
        println!("{i}");
    });
}
