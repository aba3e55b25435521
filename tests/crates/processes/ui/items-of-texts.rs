use parallel_for::parallel;

fn main() {
    let names = ["a", "b"];
    let _ = parallel!(backend = processes, name.len() for name in &names);
    let _ = parallel!(backend = processes, i + name.len() for (i, name) in names.iter().enumerate());
    let _ = parallel!(backend = processes, name.len() for (name, _) in names.iter().zip(&names));
}
