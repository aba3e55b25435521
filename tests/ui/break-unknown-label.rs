use parallel_for::parallel;

fn main() {
    parallel!('rows: for row in [[1, 2], [-3, 4]] {
        if row[0] < 0 {
            break 'row;
        }
    });
}
