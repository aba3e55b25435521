use parallel_for::parallel;

fn main() -> Result<(), std::num::ParseIntError> {
    let (mut total, mut lines) = (0, Vec::new());
    parallel!(for line in ["1", "2"] {
        lines.push(line.);
        total += line.parse::<i32>()? + ;
    });
    println!("{total} {lines:?}");
    Ok(())
}
