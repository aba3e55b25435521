use parallel_for::parallel;

struct Grid {
    cells: Vec<f64>,
}

fn main() {
    let grid = Grid { cells: vec![0.5, 1.5] };
    let doubled: Vec<f64> = parallel!(cell * 2.0 for cell in &grid);
    println!("{doubled:?}");
}
