use parallel_for::parallel;

fn main() {
    let names = vec!["a", "b"];
    let _ = parallel!(backend = processes, names[i].len() for i in 0..2);
}
