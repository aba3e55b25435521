use parallel_for::parallel;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day(u32);

fn main() {
    let days = [Day(1), Day(2), Day(1)];
    let counts = parallel!(into = std::collections::BTreeMap<_, _>, count(*day => true for day in &days));
    println!("{}", counts.len());
}
