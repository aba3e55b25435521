use parallel_for::parallel;

fn main() {
    let sizes = [(3, 1), (4, 2)];
    let (mut most, mut place) = (0, 0);
    parallel!(for (i, (width, height)) in sizes.into_iter().enumerate() {
        if width > most {
            most = width;
            place = i;
        }
        if height > most {
            most = height;
        }
    });
    println!("{most} {place}");
}
