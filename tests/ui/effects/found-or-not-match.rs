use parallel_for::parallel;
use std::collections::HashMap;

fn main() {
    let (mut seen, mut again) = (HashMap::new(), 0);
    parallel!(for id in [1, 2, 1] {
        match seen.get_mut(&id) {
            None => {
                seen.insert(id, 1);
            }
            Some(n) => *n += {
                again += 1;
                1
            },
        }
    });
}
