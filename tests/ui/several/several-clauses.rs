use parallel_for::parallel;

fn main() {
    let rows = [[1, 2], [3, 4]];
    let big: Vec<i32> = parallel!(
        into = Vec<_>,
        *x if *x > 1
            for row &rows
            for x row
            if true else 0,
        n_jobs = 2
    );
    println!("{big:?}");
}
