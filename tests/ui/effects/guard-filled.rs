use parallel_for::parallel;
use std::sync::Mutex;

fn main() {
    let xs = [1, 2, 3];
    let list = Mutex::new(vec![]);
    let mut guard = list.lock().unwrap();
    parallel!(for x in &xs {
        guard.push(x * 2);
    });
}
