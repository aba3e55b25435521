use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let words = ["to", "be", "or"];
    let counts: HashMap<&str, u64> = parallel!(sum(word => 1_i32 for word in words));
    println!("{counts:?}");
}
