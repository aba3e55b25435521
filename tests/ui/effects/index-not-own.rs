use parallel_for::parallel;

fn main() {
    let order = [2, 0, 1];
    let names = ["a", "b", "c"];
    let mut sorted = [""; 3];
    parallel!(for i in 0..3 {
        sorted[order[i]] = names[i];
    });
    println!("{sorted:?}");
}
