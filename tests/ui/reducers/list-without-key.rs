use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let lengths = parallel!(list(word.len() for word in words));
    println!("{lengths:?}");
}
