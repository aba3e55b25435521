use parallel_for::parallel;
use std::rc::Rc;

fn check(words: &[&str]) -> Option<Rc<str>> {
    parallel!(for word in words {
        let number = word.parse::<i32>().ok()?;
        if number < 0 {
            return Some(Rc::from(*word));
        }
    });
    None
}

fn main() {
    println!("{:?}", check(&["1", "-1"]));
}
