use parallel_for::parallel;

static mut N: usize = 0;

fn main() {
    let all = parallel!(reduce(i for i in 0..100_usize, |a, b| { unsafe { N += 1 }; a + b }));
    println!("{all:?}");
}
