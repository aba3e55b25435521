use parallel_for::parallel;
use std::sync::Mutex;

struct Log(Mutex<Vec<i32>>);

impl Log {
    fn push(&self, i: i32) {
        self.0.lock().unwrap().push(i);
    }
}

fn main() {
    let log = Log(Mutex::new(Vec::new()));
    let log = &log;
    parallel!(checkpoint = "file", for i in 0..10 {
        log.push(i);
    });
}
