use parallel_for::parallel;

fn check(i: i32) -> Result<(), String> {
    if i < 100 { Ok(()) } else { Err(format!("{i} is too large")) }
}

fn all(numbers: &[i32]) -> Result<i32, String> {
    let mut sum = 0;
    parallel!(for &i in numbers {
        #[cfg(debug_assertions)]
        check(i)?;
        sum += i;
    });
    Ok(sum)
}

fn main() {
    println!("{:?}", all(&[1, 2]));
}
