use parallel_for::parallel;

fn main() {
    let mut cells = vec![vec![Vec::new(); 4]; 3];
    parallel!(for i in 0..100_usize {
        let cell = &mut cells[i * 5 % 3][i * 7 % 4];
        cell.push(i);
    });
    println!("{cells:?}");
}
