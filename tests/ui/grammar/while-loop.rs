use parallel_for::parallel;

fn main() {
    let mut i = 0;
    parallel!(while i < 10 {
        i += 1;
    });
}
