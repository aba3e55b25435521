use parallel_for::parallel;

fn main() {
    let rows = [[1, 2], [3, 4]];
    parallel!(rows: for row in rows {
        for x in row {
            if x > 2 {
                continue 'rows;
            }
            println!("{x}");
        }
    });
}
