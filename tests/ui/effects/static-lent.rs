use parallel_for::parallel;

static mut N: usize = 0;

fn main() {
    parallel!(for i in 0..100_usize {
        let _ = i; let n = &raw mut N; unsafe { *n += 1 };
    });
}
