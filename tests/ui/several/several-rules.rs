use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let (mut total, mut last, mut out) = (0, 1, [0; 4]);
    parallel!(for (i, x) in xs.iter().enumerate() {
        total += x;
        println!("{total}");
        last = *x - last;
        out[i + 1] = *x;
        break x;
    });
    println!("{total} {last} {out:?}");
}
