use parallel_for::parallel;

fn main() {
    let words = ["a", "", "b"];
    let (mut name, mut names) = ("none", Vec::new());
    parallel!(for word in words {
        if !word.is_empty() {
            name = word;
        }
        names.push(name);
    });
    println!("{name} {names:?}");
}
