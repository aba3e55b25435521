use parallel_for::parallel;

fn main() {
    let (mut sum, mut steps) = (0, 0);
    parallel!(for i in 0..10 {
        sum += i;
        #[cfg(debug_assertions)]
        {
            steps += 1;
        }
    });
    println!("{sum} {steps}");
}
