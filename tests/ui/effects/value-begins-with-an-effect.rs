use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let (mut cache, mut misses) = (HashMap::new(), 0);
    parallel!(for k in [1, 2, 1] {
        cache.entry(k).or_insert_with(|| {
            misses += 1;
            k * k
        });
    });
}
