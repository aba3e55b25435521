use parallel_for::parallel;

macro_rules! turn {
    ($i:ident) => { $i = 99 - $i };
}

fn main() {
    let mut out = vec![0; 100];
    parallel!(for mut i in 0..100_usize {
        turn!(i); out[i] = 1;
    });
    println!("{:?}", out[0]);
}
