use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let sums = parallel!(step = 1 + 2; x + step for x in xs);
    println!("{sums:?}");
}
