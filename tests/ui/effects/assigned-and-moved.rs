use parallel_for::parallel;

fn main() {
    let (mut last, mut names) = (String::new(), Vec::new());
    parallel!(for x in [1, 2] {
        last = x.to_string();
        names.push(last);
    });
    println!("{names:?}");
}
