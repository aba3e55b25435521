use parallel_for::parallel;

fn main() {
    let mut depths = vec![vec![f64::INFINITY; 4]; 3];
    parallel!(for i in 0..100_usize {
        let depth = (i * 7919 % 100) as f64;
        let cell = &mut depths[i * 5 % 3][i * 7 % 4];
        if depth < *cell {
            *cell = depth;
        }
    });
    println!("{depths:?}");
}
