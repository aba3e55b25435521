use parallel_for::parallel;
use std::sync::Mutex;

fn main() {
    let out = Mutex::new(0);
    parallel!(for x in 0..10 {
        out += x;
    });
    println!("{:?}", out);
}
