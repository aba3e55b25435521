use parallel_for::parallel;

fn main() {
    let rows = [[1, 2], [3, 4]];
    let doubled: Vec<Vec<i32>> = parallel!([x * 2 for x in row] for row in rows);
    println!("{doubled:?}");
}
