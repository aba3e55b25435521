use parallel_for::parallel;

fn main() {
    let mut names = vec![String::from("a"), String::from("b")];
    parallel!(for i in 0..2 {
        let name = names[i];
        names[i] = name + "!";
    });
    println!("{names:?}");
}
