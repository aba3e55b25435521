use parallel_for::parallel;

fn main() {
    parallel!(for i in 0..4 { i * i } then |i, square| println!("{i} {square}"));
}
