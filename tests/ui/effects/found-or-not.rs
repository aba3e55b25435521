use parallel_for::parallel;
use std::collections::HashMap;

fn first_duplicate(ids: &[u32]) -> Option<u32> {
    let mut seen = HashMap::new();
    parallel!(for id in ids {
        if let Some(n) = seen.get_mut(id) {
            *n += 1;
            return Some(*id);
        } else {
            seen.insert(*id, 1);
        }
    });
    None
}

fn main() {
    let _ = first_duplicate(&[1, 2, 1]);
}
