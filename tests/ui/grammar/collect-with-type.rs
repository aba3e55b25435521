use parallel_for::parallel;
use std::collections::VecDeque;

fn main() {
    let xs = [1, 2, 3];
    let v = parallel!(collect::<VecDeque<_>>(x * 2 for x in xs));
    let v: VecDeque<i32> = v;
    println!("{v:?}");
}
