use parallel_for::parallel;

fn twice<T: Copy>(x: T) -> (T, T) {
    (x, x)
}

fn main() {
    let _ = parallel!(backend = processes, { let f = twice; f(i) } for i in 0..10);
}
