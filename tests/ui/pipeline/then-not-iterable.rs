use parallel_for::parallel;

struct Grid;

fn main() {
    let grid = Grid;
    parallel!(for cell in &grid { 1 } then |n: i32| println!("{n}"));
}
