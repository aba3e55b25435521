use parallel_for::parallel;

fn main() {
    parallel!(checkpoint = "file", for i in 0..10 { i * 2 } then |x| println!("{x}"));
}
