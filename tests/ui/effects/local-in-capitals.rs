use parallel_for::parallel;

#[allow(non_snake_case)]
fn main() {
    let mut S = 0;
    parallel!(for i in 0..100 {
        S += i;
    });
    println!("{S}");
}
