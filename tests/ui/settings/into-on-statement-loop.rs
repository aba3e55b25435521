use parallel_for::parallel;

fn main() {
    parallel!(into = Vec<i32>, for i in 0..10 {
        println!("{i}");
    });
}
