use parallel_for::parallel;

fn main() {
    let rows = [[1, 2], [-3, 4]];
    let negative = 'search: {
        for row in rows {
            if row.is_empty() {
                break 'search None;
            }
            parallel!(for x in row {
                if x < 0 {
                    break 'search Some(x);
                }
            });
        }
        None
    };
    println!("{negative:?}");
}
