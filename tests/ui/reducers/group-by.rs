use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let by_length = parallel!(group_by(word.len() => word for word in words));
    println!("{by_length:?}");
}
