use parallel_for::parallel;

fn cost(x: i32) -> i32 {
    x * x % 7
}

fn main() {
    let mut least = 100;
    parallel!(for x in 0..50 {
        if cost(x) < least {
            least = cost(x);
        }
    });
    println!("{least}");
}
