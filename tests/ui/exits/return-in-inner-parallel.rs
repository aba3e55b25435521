use parallel_for::parallel;

fn first_negative(rows: &[Vec<i32>]) -> Option<i32> {
    parallel!(for row in rows {
        parallel!(for x in row {
            if *x < 0 {
                return Some(*x);
            }
        });
    });
    None
}

fn main() {
    println!("{:?}", first_negative(&[vec![1, -2]]));
}
