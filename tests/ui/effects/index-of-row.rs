use parallel_for::parallel;

fn main() {
    let (w, h) = (4, 3);
    let lines = vec![vec![1, 2, 3, 4]; h];
    let mut image = vec![0; w * h];
    parallel!(for y in 0..h {
        for (x, value) in lines[y].iter().enumerate() {
            image[y * w + x] = *value;
        }
    });
    println!("{image:?}");
}
