use parallel_for::parallel;

fn main() {
    let names = [const { String::new() }; 64];
    let _ = parallel!(backend = processes, names[i].len() for i in 0..64);
}
