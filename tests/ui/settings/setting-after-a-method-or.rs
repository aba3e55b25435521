use parallel_for::parallel;

fn main() {
    let readings = [Some(1), None];
    let all = parallel!(x.or(Some(0)) for x in readings, n_jobs = 2);
    println!("{all:?}");
}
