use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let lengths: Vec<String> = parallel!(word.len() for word in &words);
    println!("{lengths:?}");
}
