use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let (mut best, mut place, mut places) = (0, 0, Vec::new());
    parallel!(for (i, height) in heights.into_iter().enumerate() {
        if height > best {
            best = height;
            place = i;
        }
        places.push(place);
    });
    println!("{best} {places:?}");
}
