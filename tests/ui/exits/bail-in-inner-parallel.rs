use parallel_for::parallel;

macro_rules! bail {
    ($text:expr) => {
        return Err($text.to_string())
    };
}

fn main() {
    let xs = [1, 2, 3];
    fn check(xs: &[i32]) -> Result<(), String> {
        parallel!(for x in xs {
            parallel!(for y in xs {
                if x == y {
                    bail!("equal");
                }
            });
        });
        Ok(())
    }
    check(&xs).unwrap();
}
