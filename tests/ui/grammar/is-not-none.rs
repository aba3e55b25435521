use parallel_for::parallel;

fn main() {
    let found = [Some(1), None];
    let found = parallel!(y for y in found if y is not None);
    println!("{found:?}");
}
