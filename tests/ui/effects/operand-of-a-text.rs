use parallel_for::parallel;
use std::ops::AddAssign;

struct Word(u32);

impl AddAssign<Word> for String {
    fn add_assign(&mut self, word: Word) {
        if !self.is_empty() {
            self.push(' ');
        }
        self.push_str(&word.0.to_string());
    }
}

fn main() {
    let mut text = String::new();
    parallel!(for i in 0..10 {
        text += Word(i);
    });
    println!("{text}");
}
