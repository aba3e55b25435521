use parallel_for::parallel;

fn main() {
    let rows = [[1, 2], [-3, 4]];
    parallel!('rows: for row in rows {
        if row[0] == 0 {
            continue 'rows;
        }
        parallel!(for x in row {
            if x < 0 {
                break 'rows;
            }
        });
    });
}
