use parallel_for::parallel;
use std::rc::Rc;

fn check(xs: &[f64]) -> Result<(), Rc<str>> {
    parallel!(for x in xs {
        if *x < 0.0 {
            return Err(Rc::from("negative"));
        }
    });
    Ok(())
}

fn main() {
    println!("{:?}", check(&[1.0, -1.0]));
}
