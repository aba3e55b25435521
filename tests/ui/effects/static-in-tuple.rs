use parallel_for::parallel;

static mut N: usize = 0;

fn main() {
    parallel!(for i in 0..100_usize {
        let mut own = 0; unsafe { (own, N) = (i, i) }; let _ = own;
    });
}
