use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let n = parallel!(count(word.len() for word in words));
    println!("{n}");
}
