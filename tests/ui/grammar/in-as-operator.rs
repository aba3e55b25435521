use parallel_for::parallel;

fn main() {
    let known = vec![1, 2];
    let known = parallel!(count(x in known for x in 0..9));
    println!("{known}");
}
