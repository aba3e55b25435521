use parallel_for::parallel;

fn check(text: &str) -> Result<bool, std::num::ParseIntError> {
    Ok(text.parse::<i32>()? > 0)
}

fn all(texts: &[&str]) -> Result<bool, std::num::ParseIntError> {
    let mut ok = true;
    parallel!(for text in texts {
        ok = ok && check(text)?;
    });
    Ok(ok)
}

fn main() {
    let _ = all(&["1"]);
}
