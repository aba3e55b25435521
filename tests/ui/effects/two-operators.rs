use parallel_for::parallel;

fn main() {
    let readings = [2.0, -3.0, 5.0];
    let mut level = 1.0;
    parallel!(for x in &readings {
        if *x < 0.0 {
            level *= 0.5;
        } else {
            level += x;
        }
    });
    println!("{level}");
}
