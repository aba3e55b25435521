use parallel_for::parallel;

fn main() {
    let mut out = vec![0; 3];
    parallel!(for i in 0..9 {
        if let Some(x) = out.get_mut(i) {
            *x = i;
        }
    });
    println!("{out:?}");
}
