use parallel_for::parallel;

fn main() {
    parallel!(for x in [1, 2, 3] {
        if x > 1 {
            continue 'outr;
        }
    });
}
