use parallel_for::parallel;

macro_rules! each {
    ($input:expr, $body:block) => {
        parallel!(for _ in $input $body)
    };
}

fn main() {
    each!(0..3, { 1 + 1 });
}
