use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total: i32 = parallel!(xs.par_iter().map(|x| x * 2).sum());
    println!("{total:?}");
}
