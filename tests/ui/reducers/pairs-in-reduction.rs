use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let longest = parallel!(max(word => word.len() for word in words));
    println!("{longest:?}");
}
