use parallel_for::parallel;

fn count(xs: &[usize], bins: &[u32]) {
    parallel!(for x in xs {
        bins[x % 10] += 1;
    });
}

fn main() {
    count(&[1, 2], &[0; 10]);
}
