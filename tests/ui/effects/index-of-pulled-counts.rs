use parallel_for::parallel;

fn main() {
    let words = vec![String::from("a"), String::from("b")];
    let mut out = vec![String::new(); 2];
    parallel!(for (i, word) in words.into_iter().enumerate().skip(1) {
        out[i] = word;
    });
    println!("{out:?}");
}
