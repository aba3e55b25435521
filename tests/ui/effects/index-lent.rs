use parallel_for::parallel;

fn main() {
    let mut out = vec![0; 100];
    parallel!(for mut i in 0..100_usize {
        let k = 99 - i; let old = std::mem::replace(&mut i, k); out[i] = old;
    });
    println!("{:?}", out[0]);
}
