use parallel_for::parallel;
use std::error::Error;

fn root(x: f64) -> Result<f64, Box<dyn Error>> {
    if x < 0.0 { Err("negative".into()) } else { Ok(x.sqrt()) }
}

fn roots(xs: &[f64]) -> Result<Vec<f64>, Box<dyn Error>> {
    Ok(parallel!(root(*x)? for x in xs))
}

fn main() {
    println!("{:?}", roots(&[1.0, -1.0]));
}
