use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let texts = parallel!(sum(word.len() => word.to_owned() for word in words));
    println!("{texts:?}");
}
