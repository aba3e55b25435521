use parallel_for::parallel;

trait Turn {
    fn turn(&mut self);
}
impl Turn for usize {
    fn turn(&mut self) {
        *self = 99 - *self;
    }
}

fn main() {
    let mut out = vec![0; 100];
    parallel!(for mut i in 0..100_usize {
        i.turn(); out[i] = 1;
    });
    println!("{:?}", out[0]);
}
