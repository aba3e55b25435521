use parallel_for::parallel;

fn main() {
    let (mut ok, mut values) = (true, Vec::new());
    parallel!(for text in ["1", "x", "3"] {
        ok = ok && match text.parse::<i32>() {
            Ok(value) => {
                values.push(value);
                true
            }
            Err(_) => false,
        };
    });
}
