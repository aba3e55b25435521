use parallel_for::parallel;

macro_rules! bail {
    ($text:expr) => {
        return Err($text.to_string())
    };
}

fn main() {
    let xs = [1, 2, 3];
    fn check(xs: &[i32]) -> Result<(), String> {
        parallel!(let first = if xs.is_empty() { bail!("empty") } else { xs[0] }; for x in xs {
            println!("{}", x - first);
        });
        Ok(())
    }
    check(&xs).unwrap();
}
