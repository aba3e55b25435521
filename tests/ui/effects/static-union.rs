use parallel_for::parallel;

union U { a: u32, b: f32 }
static mut BITS: U = U { a: 0 };

fn main() {
    parallel!(for i in 0..100_usize {
        unsafe { BITS.a += i as u32 };
    });
}
