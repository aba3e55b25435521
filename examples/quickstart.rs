//! The two examples of joblib's front page, with their originals.
//!
//! `cargo run --release --example quickstart`

use parallel_for::{Pool, parallel};

fn sqrt(x: i32) -> f64 {
    f64::from(x).sqrt()
}

fn main() {
    // from joblib import Parallel, delayed
    // Parallel(n_jobs=2)(delayed(sqrt)(i ** 2) for i in range(10))
    let roots = parallel!(n_jobs = 2, sqrt(i * i) for i in 0..10);
    println!("{roots:?}");

    // with Parallel(n_jobs=2) as parallel:
    //     accumulator = 0.
    //     n_iter = 0
    //     while accumulator < 1000:
    //         results = parallel(delayed(sqrt)(accumulator + i ** 2) for i in range(5))
    //         accumulator += sum(results)  # synchronization barrier
    //         n_iter += 1
    // (accumulator, n_iter)                            # Doctest: (1136.596..., 14)
    let pool = Pool::new(2);
    let (mut accumulator, mut n_iter) = (0.0, 0);
    while accumulator < 1000.0 {
        let results = parallel!(pool = &pool, f64::sqrt(accumulator + f64::from(i * i)) for i in 0..5);
        accumulator += results.iter().sum::<f64>();
        n_iter += 1;
    }
    println!("{:?}", (accumulator, n_iter));
}
