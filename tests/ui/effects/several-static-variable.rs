use parallel_for::parallel;

#[allow(non_upper_case_globals)]
static mut counter: usize = 0;
fn main() {
    parallel!(for x in 0..3usize {
        unsafe { counter += x };
    });
}
