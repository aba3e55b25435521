use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let large = parallel!(x for x in xs if x >);
    println!("{large:?}");
}
