use parallel_for::parallel;
use std::sync::{Arc, Mutex};

fn main() {
    let all = Arc::new(Mutex::new(Vec::new()));
    parallel!(backend = processes, for i in 0..10 {
        all.lock().unwrap().push(i);
    });
}
