//! What the settings of a real run cost: loops with one beside the same loop without it, and how soon a loop ends that is
//! cancelled.
//!
//! The two take turns; a figure is the median over the rounds of their ratio in one round.

#[path = "../ratio.rs"]
mod ratio;

use parallel_for::rand::{RngExt, SeedableRng};
use parallel_for::{Cancel, parallel};
use rand_xoshiro::Xoshiro256PlusPlus;
use ratio::ratio;
use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

/// Works for about a microsecond, or so many times as long.
fn work(i: u64, times: u64) -> f64 {
    (0..500 * times).fold(i as f64, |x, _| x.mul_add(0.999_999, 0.25))
}

fn main() {
    let token = Cancel::new();
    println!("{:50} {:>8} {:>8}", "with / without, items of 1 us", "1 job", "2 jobs");
    // A setting stands in the tokens, so each has two call sites.
    macro_rules! rows {
        ($n:expr; $($name:literal, [$($setting:tt)*], $($end:ident)?;)*) => {$(
            let [one, two] = [1, 2].map(|n_jobs| {
                ratio(
                    || parallel!(n_jobs = n_jobs, work(i, 1) for i in 0..$n),
                    || parallel!(n_jobs = n_jobs, $($setting)* work(i, 1) for i in 0..$n)$(.$end())?,
                    1,
                )
            });
            println!("{:50} {one:>8.3} {two:>8.3}", $name);
        )*};
    }
    rows! {
        50_000_u64;
        "nothing", [],;
        "progress = |_| {}", [progress = |_| {},],;
        "cancel = &token", [cancel = &token,], unwrap;
        "time_limit = an hour", [time_limit = Duration::from_secs(3600),], unwrap;
        "rng = 1, not drawn from", [rng = 1,],;
        "explain = true", [explain = true,],;
    }

    let drawn = |draw: u64| black_box(draw) != 0;
    let fresh = ratio(
        || (0..1_000_000).filter(|i| drawn(Xoshiro256PlusPlus::seed_from_u64(*i).random())).count(),
        || parallel!(n_jobs = 1, rng = 1, count(drawn(rng.random()) for _ in 0..1_000_000)),
        1,
    );
    let since = Instant::now();
    black_box(parallel!(n_jobs = 1, rng = 1, count(drawn(rng.random()) for _ in 0..1_000_000)));
    let each = since.elapsed() / 1_000_000;
    println!("a fresh `rng` and one draw, to `seed_from_u64` and one draw: {fresh:.2} (here {each:?} each)");

    cancelled();
}

/// How long after `cancel()` the loop has returned, in parts of an item.
fn cancelled() {
    const LONG: u64 = 100;
    let since = Instant::now();
    (0..100).for_each(|i| {
        black_box(work(i, LONG));
    });
    let item = since.elapsed() / 100;
    for n_jobs in [1, 2] {
        let mut after: Vec<f64> = (0..1000_u64)
            .map(|round| {
                let token = Cancel::new();
                let (ended, said) = thread::scope(|scope| {
                    let other = scope.spawn(|| {
                        thread::sleep(Duration::from_micros(200 + round * 7 % 1000));
                        let now = Instant::now();
                        token.cancel();
                        now
                    });
                    let stopped = parallel!(n_jobs = n_jobs, cancel = &token, work(i, LONG) for i in 0..10_000_000_u64);
                    let ended = Instant::now();
                    black_box(stopped.unwrap_err());
                    (ended, other.join().unwrap())
                });
                (ended - said).as_secs_f64() / item.as_secs_f64()
            })
            .collect();
        after.sort_by(f64::total_cmp);
        println!(
            "n_jobs = {n_jobs}: cancelled to returned, in items of {item:?}: median {:.2}, 99 % {:.2}, longest {:.2}",
            after[500], after[989], after[999]
        );
    }
}
