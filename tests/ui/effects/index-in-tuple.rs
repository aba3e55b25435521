use parallel_for::parallel;

fn main() {
    let mut out = vec![0; 100];
    parallel!(for mut i in 0..100_usize {
        let old; (old, i) = (i, 99 - i); out[i] = old;
    });
    println!("{:?}", out[0]);
}
