use parallel_for::parallel;

fn main() {
    let mut before = 0;
    let mut rises = 0;
    parallel!(for x in [1, 3, 2] {
        if x > before {
            rises += 1;
        }
        before = x;
    });
    println!("{rises} {before}");
}
