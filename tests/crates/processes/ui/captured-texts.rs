use parallel_for::parallel;

fn lengths(names: &[&str]) -> Vec<usize> {
    parallel!(backend = processes, names[i].len() for i in 0..2)
}

fn longer(names: &[&str]) -> Vec<Vec<bool>> {
    let longer = |name: &&str| parallel!(backend = processes, name.len() > i for i in 0..2);
    names.iter().map(longer).collect()
}

fn main() {
    lengths(&["a", "b"]);
    longer(&["a", "b"]);
}
