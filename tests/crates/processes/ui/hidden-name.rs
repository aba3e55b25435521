use parallel_for::parallel;

macro_rules! scaled {
    ($i:expr, $by:ident) => {
        $i * $by
    };
}

fn main() {
    let by = 3;
    let _ = parallel!(backend = processes, scaled!(i, by) for i in 0..10);
}
