use parallel_for::parallel;

fn main() {
    let mut squares = vec![0; 10];
    parallel!(for i in 0..10 {
        squares[i] = i * i;
    });
    println!("{squares:?}");
}
