use parallel_for::parallel;

fn main() {
    let mut squares = vec![0; 10];
    parallel!(for mut i in 0..10 {
        if i % 2 == 1 {
            i -= 1;
        }
        squares[i] = i * i;
    });
    println!("{squares:?}");
}
