use parallel_for::parallel;

fn main() {
    let rows = [[1, 2], [3, 4]];
    let (mut last, mut sum) = (0, 0);
    parallel!(for row in &rows {
        row.iter().for_each(|x| last = *x);
        sum += last;
    });
    println!("{last} {sum}");
}
