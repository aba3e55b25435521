use parallel_for::parallel;

#[allow(non_upper_case_globals)]
static limit: f64 = 3.0;

fn main() {
    let _ = parallel!(backend = processes, limit * f64::from(i) for i in 0..10);
}
