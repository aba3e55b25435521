use parallel_for::parallel;

fn main() {
    let mut distances = vec![vec![0.0; 100]; 100];
    parallel!(for i in 0..100 {
        for j in 0..i {
            let distance = (i * j) as f64;
            distances[i][j] = distance;
            distances[j][i] = distance;
        }
    });
    println!("{}", distances[0][0]);
}
