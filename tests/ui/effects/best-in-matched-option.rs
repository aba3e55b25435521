use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let mut best = None;
    parallel!(for height in heights {
        match best {
            Some(least) if least <= height => {}
            _ => best = Some(height),
        }
    });
    println!("{best:?}");
}
