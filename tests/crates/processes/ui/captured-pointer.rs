use parallel_for::parallel;

fn main() {
    let number = 1;
    let pointer = &raw const number;
    let _ = parallel!(backend = processes, pointer.addr() + i for i in 0..10);
}
