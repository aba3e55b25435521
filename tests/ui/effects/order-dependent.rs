use parallel_for::parallel;

fn main() {
    let divisors = [2.0, 5.0, 10.0];
    let mut dose = 1000.0;
    parallel!(for divisor in &divisors {
        dose /= divisor;
    });
    println!("{dose}");
}
