use parallel_for::parallel;

fn label(name: String, i: i32) -> String {
    name + &i.to_string()
}

fn main() {
    let name = String::from("item ");
    let labels = parallel!(label(name, i) for i in 0..3);
    println!("{labels:?}");
}
