use parallel_for::parallel;

fn main() {
    let all: std::collections::HashMap<u8, u64> = parallel!(i => 1 for i in 0..5_i32);
    println!("{all:?}");
}
