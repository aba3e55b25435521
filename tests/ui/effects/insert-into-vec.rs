use parallel_for::parallel;

fn main() {
    let mut queue = vec![10, 20];
    parallel!(for x in [1, 2, 3] {
        queue.insert(0, x);
    });
    println!("{queue:?}");
}
