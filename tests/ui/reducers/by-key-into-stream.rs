use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or"];
    let counts = parallel!(into = parallel_for::Stream<_>, sum(word => 1 for word in words));
    println!("{:?}", counts.count());
}
