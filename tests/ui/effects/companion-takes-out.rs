use parallel_for::parallel;

fn main() {
    let mut names = vec!["Ada".to_owned(), "Grace".to_owned()];
    let (mut longest, mut taken) = (0, String::new());
    parallel!(for name in &mut names {
        if name.len() > longest {
            longest = name.len();
            taken = std::mem::take(name);
        }
    });
}
