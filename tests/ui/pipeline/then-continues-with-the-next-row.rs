use parallel_for::parallel;

fn main() {
    let mut seen = Vec::new();
    parallel!('rows: for i in 0..3 for j in 0..3 {
        if j == 2 {
            continue 'rows;
        }
        (i, j)
    } then |(i, j)| {
        if j > i {
            continue 'rows;
        }
        seen.push((i, j));
    });
}
