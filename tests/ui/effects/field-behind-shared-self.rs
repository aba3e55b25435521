use parallel_for::parallel;

struct S {
    xs: Vec<f64>,
    total: f64,
}
impl S {
    fn run(&self) {
        parallel!(for x in &self.xs {
            self.total += x;
        });
    }
}
fn main() {
    S { xs: vec![1.0], total: 0.0 }.run();
}
