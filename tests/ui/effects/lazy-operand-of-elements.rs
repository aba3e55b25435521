use parallel_for::parallel;

fn main() {
    let (mut good, mut seen) = (vec![true; 3], Vec::new());
    parallel!(for i in 0..9 {
        good[i % 3] = good[i % 3] && {
            seen.push(i);
            i < 5
        };
    });
}
