use parallel_for::{Stream, parallel};

fn main() {
    let mut count = 0;
    let squares = parallel!(into = Stream<_>, {
        if i == 5 {
            break;
        }
        count += 1;
        i * i
    } for i in 0..10);
    println!("{} {count}", squares.count());
}
