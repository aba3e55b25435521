use parallel_for::parallel;
use std::cell::RefCell;

struct Journal(RefCell<Vec<String>>);

impl Journal {
    fn push(&self, line: String) {
        self.0.borrow_mut().push(line);
    }
}

fn note(journal: &Journal) {
    parallel!(for i in 0..10 {
        journal.push(format!("item {i}"));
    });
}

fn main() {
    note(&Journal(RefCell::new(Vec::new())));
}
