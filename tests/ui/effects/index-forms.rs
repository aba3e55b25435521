use parallel_for::parallel;

fn main() {
    let mut heat = vec![1.0; 100];
    parallel!(for i in 0..99 {
        heat[i] = 0.5 * (heat[i] + heat[i + 1]);
    });
    println!("{}", heat[0]);
}
