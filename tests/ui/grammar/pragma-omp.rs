use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    parallel!(#pragma omp parallel for
    for x in &xs {
        println!("{x}");
    });
}
