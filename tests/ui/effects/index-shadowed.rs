use parallel_for::parallel;

fn main() {
    let places = [1, 1, 0];
    let mut out = vec![0; 3];
    parallel!(for i in 0..3 {
        let i = places[i];
        out[i] = 5;
    });
    println!("{out:?}");
}
