use parallel_for::parallel;

struct Socket(i32);

fn main() {
    let socket = Socket(1);
    let lent = &socket;
    let _ = parallel!(backend = processes, lent.0 + i for i in 0..10);
}
