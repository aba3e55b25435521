use parallel_for::parallel;

fn main() {
    let mut found = false;
    parallel!(for x in [1, 2, 3] {
        found += x > 2;
    });
    println!("{found}");
}
