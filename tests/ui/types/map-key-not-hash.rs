use parallel_for::parallel;

#[derive(PartialEq, Eq)]
struct Color(u8);

fn main() {
    let names = parallel!(Color(i) => i.to_string() for i in 0..3);
    println!("{}", names.len());
}
