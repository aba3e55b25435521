use parallel_for::parallel;

fn double(x: i32) -> i32 {
    x * 2
}

fn main() {
    let xs = [1, 2, 3];
    let v: Vec<i32> = parallel!(Parallel(n_jobs = 2)(delayed(double)(x) for x in xs));
    println!("{v:?}");
}
