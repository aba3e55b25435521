use parallel_for::parallel;

fn main() {
    let (mut longest, mut done) = (0, 0);
    parallel!(ordered = false, for word in ["a", "bcd"] {
        longest = longest.max(word.len());
    } then |()| done += 1);
    println!("{longest} {done}");
}
