use parallel_for::parallel;

fn main() {
    'rows: for row in [[1, 2], [-3, 4]] {
        if row[0] == 0 {
            continue 'rows;
        }
        parallel!(for x in row {
            if x < 0 {
                break 'row;
            }
        });
    }
}
