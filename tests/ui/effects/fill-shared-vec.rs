use parallel_for::parallel;

fn squares(xs: &[f64], out: &Vec<f64>) {
    parallel!(for x in xs {
        out.push(x * x);
    });
}

fn main() {
    squares(&[1.0, 2.0], &Vec::new());
}
