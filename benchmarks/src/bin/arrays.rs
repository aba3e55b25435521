//! Array accumulators beside the serial loop: `arrays [ROUNDS]`. The time as a part of the serial loop's, the two taking
//! turns, and the memory at the peak as a part of the array.

use parallel_for::parallel;
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// The system's allocator, with the peak of what is allocated.
struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: the system's allocator does all the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        PEAK.fetch_max(LIVE.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// A number that looks random.
#[inline(always)]
fn scatter(i: u64) -> usize {
    usize::try_from(i.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20).unwrap()
}

/// Works for about 10 us.
fn long(i: u64) -> f64 {
    (0..2_500).fold(i as f64, |x, _| x.mul_add(0.999_999, 0.25))
}

/// One loop: `n_jobs` is 0 for the serial one.
struct Row<'r> {
    name: String,
    /// The size of the array in bytes.
    array: usize,
    run: Box<dyn FnMut(usize) + 'r>,
}

/// A loop that is written once and runs serially, and with `parallel!`.
macro_rules! both {
    ($n_jobs:expr, for $i:pat in $input:expr => $body:block) => {
        match $n_jobs {
            0 => {
                for $i in $input $body
            }
            usize::MAX => parallel!(for $i in $input $body),
            n_jobs => parallel!(n_jobs = n_jobs, for $i in $input $body),
        }
    };
}

fn rows<'r>() -> Vec<Row<'r>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut row = |name: String, array: usize, run: Box<dyn FnMut(usize)>| rows.push(Row { name, array, run });
    let picks: Vec<usize> = (0..1_000).map(|i| scatter(i) % 1_000_000).collect();
    let (mut floats, mut integers, own) = (vec![0.5_f64; 1_000_000], vec![0_i64; 1_000_000], picks.clone());
    row(
        "1000 picks, 1e6 f64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for &k in &own => { floats[k] += 1.0; });
            black_box(&mut floats);
        }),
    );
    row(
        "1000 picks, 1e6 i64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for &k in &picks => { integers[k] += 1; });
            black_box(&mut integers);
        }),
    );
    for bins in [256, 65_536, 1_000_000] {
        let (mut floats, mut integers) = (vec![0.5_f64; bins], vec![0_i64; bins]);
        row(
            format!("1e6 items, {bins} f64"),
            8 * bins,
            Box::new(move |n_jobs| {
                both!(n_jobs, for i in 0..1_000_000_u64 => { floats[scatter(i) % bins] += i as f64; });
                black_box(&mut floats);
            }),
        );
        row(
            format!("1e6 items, {bins} i64"),
            8 * bins,
            Box::new(move |n_jobs| {
                both!(n_jobs, for i in 0..1_000_000_u64 => { integers[scatter(i) % bins] += 1; });
                black_box(&mut integers);
            }),
        );
    }
    let (mut floats, mut integers) = (vec![0.5_f64; 1_000_000], vec![0_i64; 1_000_000]);
    row(
        "1e4 items of 10 us, 1e6 f64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for i in 0..10_000_u64 => { floats[scatter(i) % 1_000_000] += long(i); });
            black_box(&mut floats);
        }),
    );
    row(
        "1e4 items of 10 us, 1e6 i64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for i in 0..10_000_u64 => { integers[scatter(i) % 1_000_000] += i64::from(long(i) > 0.0); });
            black_box(&mut integers);
        }),
    );
    let mut floats = vec![0.5_f64; 1_000_000];
    row(
        "1e4 elements of 10 us, 64 updates each, 1e6 f64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for i in 0..10_000_u64 => {
                let x = long(i);
                for j in 0..64 {
                    floats[scatter(64 * i + j) % 1_000_000] += x;
                }
            });
            black_box(&mut floats);
        }),
    );
    let (mut floats, mut integers) = (vec![vec![0.5_f64; 1_000]; 1_000], vec![vec![0_u64; 1_000]; 1_000]);
    row(
        "rows: 1000 picks, 1000 x 1000 f64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for i in 0..1_000_u64 => { floats[scatter(i) % 1_000][scatter(i + 7) % 1_000] += 1.0; });
            black_box(&mut floats);
        }),
    );
    row(
        "rows: 1e6 items, 1000 x 1000 u64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for i in 0..1_000_000_u64 => { integers[scatter(i) % 1_000][scatter(i + 7) % 1_000] += 1; });
            black_box(&mut integers);
        }),
    );
    let mut floats = vec![vec![0.5_f64; 1_000]; 1_000];
    row(
        "rows: 1e4 items of 10 us, 1000 x 1000 f64".into(),
        8_000_000,
        Box::new(move |n_jobs| {
            both!(n_jobs, for i in 0..10_000_u64 => { floats[scatter(i) % 1_000][scatter(i + 7) % 1_000] += long(i); });
            black_box(&mut floats);
        }),
    );
    let mut small = [0.0_f64; 8];
    row(
        "100 items, 8 f64".into(),
        64,
        Box::new(move |n_jobs| {
            both!(n_jobs, for i in 0..100_u64 => { small[scatter(i) % 8] += 1.0; });
            black_box(&mut small);
        }),
    );
    rows
}

/// The median of the rounds; the least with `LEAST` in the environment, where other programs are in the way.
fn typical(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    let at = if std::env::var_os("LEAST").is_some() { 0 } else { times.len() / 2 };
    times[at].as_secs_f64()
}

fn main() {
    let rounds = std::env::args().nth(1).and_then(|rounds| rounds.parse().ok()).unwrap_or(15);
    println!("{:50} {:>10} {:>8} {:>8} {:>8} {:>10}", "", "serial", "1 job", "2 jobs", "default", "peak");
    for Row { name, array, mut run } in rows() {
        let ways = [0, 1, 2, usize::MAX];
        let mut times = ways.map(|_| Vec::new());
        let mut peak = 0;
        // Of short loops many at a time.
        let since = Instant::now();
        run(0);
        let times_each = (Duration::from_millis(2).as_nanos() / since.elapsed().as_nanos().max(1)).clamp(1, 10_000);
        for round in 0..=rounds {
            for (way, times) in ways.iter().zip(&mut times) {
                let before = LIVE.load(Relaxed);
                PEAK.store(before, Relaxed);
                let since = Instant::now();
                for _ in 0..times_each {
                    run(*way);
                }
                let took = since.elapsed() / u32::try_from(times_each).unwrap();
                peak = peak.max(PEAK.load(Relaxed) - before);
                if round > 0 {
                    times.push(took);
                }
            }
        }
        let [serial, rest @ ..] = times.each_mut().map(|times| typical(times));
        let [one, two, default] = rest.map(|time| time / serial);
        let peak = peak as f64 / array as f64;
        println!("{name:50} {:>7.1} us {one:>8.2} {two:>8.2} {default:>8.2} {peak:>6.2} arrays", serial * 1e6);
    }
}
