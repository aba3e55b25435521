use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let longest = parallel!(any(word => word.len() > 2 for word in words));
    println!("{longest:?}");
}
