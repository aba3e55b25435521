use parallel_for::parallel;

fn main() {
    let shift = -2.5_f64;
    let mut out = vec![0; 50];
    parallel!(for i in 0..10 {
        out[i + (-shift) as usize] = i;
    });
    println!("{out:?}");
}
