use parallel_for::parallel;

fn main() {
    let widths = [3, 4, 5];
    let mut out = vec![0; 20];
    parallel!(for y in 0..3 {
        let w = widths[y];
        for x in 0..w {
            out[y * w + x] = x;
        }
    });
    println!("{out:?}");
}
