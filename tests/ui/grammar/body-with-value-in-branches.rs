use parallel_for::parallel;

fn main() {
    parallel!(for x in 0..3 {
        if x > 1 { x * 2 } else { 0 }
    });
}
