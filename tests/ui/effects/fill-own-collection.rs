use parallel_for::parallel;

#[derive(Default)]
struct Stack {
    items: Vec<i32>,
}

impl Stack {
    fn push(&mut self, item: i32) {
        self.items.push(item);
    }
}

fn main() {
    let mut stack = Stack::default();
    parallel!(for x in [1, 2, 3] {
        stack.push(x);
    });
    println!("{}", stack.items.len());
}
