use parallel_for::parallel;

struct Log;

impl Log {
    fn push(&mut self, _: i32) {}
}

impl std::ops::BitOrAssign<i32> for Log {
    fn bitor_assign(&mut self, _: i32) {}
}

fn main() {
    let mut log = Log;
    parallel!(for code in [1, 2, 4] {
        log.push(code);
        log |= code;
    });
}
