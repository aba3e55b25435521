//! What worker processes cost: loops with `backend = processes` beside the crate procspawn, as `loky.py` has joblib's loky.
//!
//! All figures are ratios within one run: to a way there and back over a socket, to the serial loop, to a copy of the data.

use parallel_for::parallel;
use std::hint::black_box;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::{Duration, Instant};

/// Works for so many microseconds.
fn work(micros: u64) {
    let since = Instant::now();
    while since.elapsed() < Duration::from_micros(micros) {
        std::hint::spin_loop();
    }
}

/// The median time of so many calls.
fn median(calls: usize, mut call: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..calls)
        .map(|_| {
            let since = Instant::now();
            call();
            since.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[calls / 2]
}

/// The time of a small message over a socket to another thread and back.
fn there_and_back() -> f64 {
    let (mut here, mut there) = UnixStream::pair().expect("a pair of sockets");
    thread::spawn(move || {
        let mut bytes = [0; 64];
        while matches!(there.read(&mut bytes), Ok(64)) {
            let _ = there.write_all(&bytes);
        }
    });
    median(5000, || {
        let mut bytes = [1; 64];
        here.write_all(&bytes).expect("the other side is there");
        here.read_exact(&mut bytes).expect("it answers");
    })
}

fn main() {
    procspawn::init();
    let procspawn = procspawn::Pool::new(2).expect("a pool");
    println!("{:60} {:>10} {:>10}", "", "ours", "procspawn");

    let row = |name: &str, ours: f64, other: f64| println!("{name:60} {ours:>10.2} {other:>10.2}");
    let by = black_box(3_u64);
    let ours = || {
        let list = parallel!(backend = processes, n_jobs = 1, i * by for i in 0..1_u64);
        assert_eq!(list, [0]);
    };
    let other = || {
        let value = procspawn::spawn!(in procspawn, (by) || by.min(0)).join().expect("an answer");
        assert_eq!(value, 0);
    };
    // Both have their workers then.
    (0..50).for_each(|_| (ours(), other()).0);
    let way = there_and_back();
    row(
        "a call with one item / a way there and back over a socket",
        median(3000, ours) / way,
        median(3000, other) / way,
    );

    let serial = median(1, || (0..500).for_each(|_| work(1000)));
    let ours = median(5, || {
        parallel!(
            backend = processes,
            n_jobs = 2,
            for _i in 0..500 {
                work(1000);
            }
        )
    });
    let other = median(5, || {
        let handles: Vec<_> = (0..500).map(|_| procspawn::spawn!(in procspawn, () || work(1000))).collect();
        handles.into_iter().for_each(|handle| handle.join().expect("an answer"));
    });
    row("500 items of 1 ms, two workers: serial time / time", serial / ours, serial / other);

    let serial = median(5, || (0..20_000).for_each(|_| work(10)));
    let ours = median(5, || {
        parallel!(
            backend = processes,
            n_jobs = 2,
            for _i in 0..20_000 {
                work(10);
            }
        )
    });
    let other = median(1, || {
        let handles: Vec<_> = (0..400).map(|_| procspawn::spawn!(in procspawn, () || work(10))).collect();
        handles.into_iter().for_each(|handle| handle.join().expect("an answer"));
    });
    row("20 000 items of 10 us, two workers: serial time / time", serial / ours, serial / (50.0 * other));

    let data = vec![1.5_f64; 12_500_000];
    let copy = median(7, || drop(black_box(data.clone())));
    let ours = median(7, || {
        let sum = parallel!(backend = processes, n_jobs = 2, sum(data[i] for i in 0..2_usize));
        assert_eq!(sum.to_bits(), 3.0_f64.to_bits());
    });
    let other = median(3, || {
        let handles = [0, 1].map(|i| procspawn::spawn!(in procspawn, (data.clone() => data, i) || data[i]));
        assert_eq!(handles.map(|handle| handle.join().expect("an answer")), [1.5, 1.5]);
    });
    row("100 MB of numbers read by two workers / two copies", ours / copy / 2.0, other / copy / 2.0);
}
