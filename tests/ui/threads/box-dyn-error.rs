use parallel_for::parallel;
use std::error::Error;

fn check(xs: &[i32]) -> Result<(), Box<dyn Error>> {
    parallel!(for x in xs {
        if *x < 0 {
            return Err("negative".into());
        }
    });
    Ok(())
}

fn main() {
    let xs = [1, 2, 3];
    check(&xs).unwrap();
}
