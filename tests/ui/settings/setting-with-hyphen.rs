use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(n-jobs = 2, for x in &xs {
        println!("{x}");
    });
}
