use parallel_for::parallel;

struct Grid {
    cells: Vec<f64>,
}

fn shift(grid: &mut &mut Grid) {
    parallel!(for i in 0..10 {
        grid.cells[i] = 1.0;
        (**grid).cells[i] += 0.5;
    });
}

fn main() {
    shift(&mut &mut Grid { cells: vec![0.0; 10] });
}
