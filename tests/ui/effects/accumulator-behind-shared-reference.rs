use parallel_for::parallel;

fn add_up(xs: &[f64], total: &f64) {
    parallel!(for x in xs {
        *total += x;
    });
}

fn main() {
    add_up(&[1.0, 2.0], &0.0);
}
