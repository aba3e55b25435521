use parallel_for::parallel;

static mut N: usize = 0;

fn main() {
    parallel!(for i in 0..100_usize {
        unsafe { N += i };
    });
}
