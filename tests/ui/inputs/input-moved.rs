use parallel_for::parallel;

fn main() {
    let xs = vec![1, 2];
    parallel!(for x in xs {
        println!("{x}");
    });
    println!("{:?}", xs);
}
