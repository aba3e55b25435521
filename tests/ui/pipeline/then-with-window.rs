use parallel_for::parallel;

fn main() {
    let mut out = vec![0; 10];
    parallel!(for i in 0..10 {
        out[i] = i * i;
        i
    } then |i| println!("{i} is done"));
}
