use parallel_for::parallel;

#[allow(non_upper_case_globals)]
mod counters { pub static mut hits: usize = 0; }

fn main() {
    parallel!(for i in 0..100_usize {
        unsafe { counters::hits += i };
    });
}
