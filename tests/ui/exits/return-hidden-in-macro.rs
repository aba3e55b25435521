use parallel_for::parallel;

macro_rules! give_up {
    () => { return };
}

fn main() {
    parallel!(for i in 0..10 {
        if i == 5 {
            give_up!();
        }
        println!("{i}");
    });
}
