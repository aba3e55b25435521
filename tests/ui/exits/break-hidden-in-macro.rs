use parallel_for::parallel;

macro_rules! stop {
    () => { break };
}

fn main() {
    parallel!(for i in 0..10 {
        if i == 5 {
            stop!();
        }
        println!("{i}");
    });
}
