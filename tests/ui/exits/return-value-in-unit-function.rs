use parallel_for::parallel;

fn f(xs: &[i32]) {
    parallel!(for x in xs {
        if *x < 0 {
            return *x;
        }
    });
}
fn main() {
    f(&[1]);
}
