use parallel_for::parallel;

fn main() {
    let squares = vec![0; 10];
    parallel!(for i in 0..10 {
        squares[i] = i * i;
    });
    println!("{squares:?}");
}
