use parallel_for::parallel;
use std::rc::Rc;

fn main() {
    let mut names: Vec<Rc<str>> = vec!["".into(); 3];
    parallel!(for i in 0..3 {
        names[i] = Rc::from(i.to_string());
    });
    println!("{names:?}");
}
