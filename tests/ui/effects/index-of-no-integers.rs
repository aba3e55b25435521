use parallel_for::parallel;
use std::ops::Mul;

#[derive(Clone, Copy)]
struct Width(usize);

impl Mul<Width> for usize {
    type Output = usize;
    fn mul(self, width: Width) -> usize {
        self * width.0
    }
}

fn main() {
    let w = Width(3);
    let mut out = vec![0; 9];
    parallel!(for y in 0..3 {
        out[y * w] = y;
    });
    println!("{out:?}");
}
