use parallel_for::parallel;
use std::cell::Cell;

fn main() {
    let cells = [Cell::new(1), Cell::new(2)];
    parallel!(for cell in &cells {
        cell.set(cell.get() + 1);
    });
}
