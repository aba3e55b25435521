use parallel_for::parallel;

fn first_negative(xs: &[i32]) -> Option<i32> {
    parallel!(for x in xs {
        if *x < 0 {
            return;
        }
    });
    None
}

fn main() {
    println!("{:?}", first_negative(&[1, -2]));
}
