use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let total: Vec<u64> = parallel!(fold(x for x in xs, Vec::<u32>::new, |a, _| a, |a, _| a));
    println!("{total:?}");
}
