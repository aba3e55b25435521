//! What goes wrong on several ranks: `faults WHAT`.

use parallel_for::mpi::{is_root, rank, size};
use parallel_for::{Pool, parallel};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use std::panic::{self, catch_unwind};
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, Instant};
use std::{env, process, thread};

/// A little work.
fn work(i: usize) -> f64 {
    thread::sleep(Duration::from_micros(200));
    i as f64
}

fn drift(what: &str) {
    let last = rank() + 1 == size();
    match what {
        "length" => {
            let n = if last { 101 } else { 100 };
            let _ = parallel!(backend = mpi, work(i) for i in 0..n);
        }
        "place" => {
            if last {
                let _ = parallel!(backend = mpi, work(i) for i in 0..100);
            } else {
                let _ = parallel!(backend = mpi, work(i) + 1.0 for i in 0..100);
            }
        }
        "call" => {
            for round in 0..3 {
                if !last || round != 1 {
                    let _ = parallel!(backend = mpi, work(i) for i in 0..100);
                }
            }
        }
        "ended" => {
            if !last {
                let _ = parallel!(backend = mpi, work(i) for i in 0..100);
            }
        }
        "root-ended" => {
            if !is_root() {
                let _ = parallel!(backend = mpi, work(i) for i in 0..100);
            }
        }
        "type" => {
            fn run<T: Send + serde::Serialize + serde::de::DeserializeOwned>(make: impl Fn(usize) -> T + Sync) {
                let _ = parallel!(backend = mpi, make(i) for i in 0..100);
            }
            if last { run(|i| i as u64) } else { run(work) }
        }
        "pulled" => {
            let n = if last { 90 } else { 100 };
            let _ = parallel!(backend = mpi, work(i) for i in (0..n).filter(|i| i % 2 == 0));
        }
        "longer" => {
            let n = if last { 110 } else { 100 };
            let _ = parallel!(backend = mpi, work(i) for i in (0..n).filter(|i| i % 2 == 0));
        }
        "seed" => {
            use parallel_for::rand::RngExt;
            let _ = parallel!(backend = mpi, rng = if last { 1 } else { 2 }, rng.random::<f64>() for _ in 0..100);
        }
        _ => unreachable!("a kind of drift"),
    }
}

fn panics(what: &str) {
    // The item of the panic is one that rank 2 runs: whichever comes first there.
    let run = || {
        parallel!(backend = mpi, batch_size = 1, {
            if rank() == 2.min(size() - 1) && i > 10 { panic!("no more from {}", rank()) }
            work(i)
        } for i in 0..2000)
    };
    match what {
        "panic" => drop(run()),
        "caught" => {
            // One rank alone catches it.
            if rank() == 0 {
                assert!(catch_unwind(run).is_err());
                println!("caught");
                thread::sleep(Duration::from_secs(20));
            } else {
                let _ = run();
            }
        }
        "all-caught" => {
            assert!(catch_unwind(run).is_err());
            let after = parallel!(backend = mpi, i for i in 0..10);
            assert!(after.into_iter().eq(0..10));
            println!("went on");
        }
        "lowest" => {
            // Item 70 is slow, so that higher ones panic before it.
            let run = || {
                parallel!(backend = mpi, batch_size = 1, {
                    if i == 70 { thread::sleep(Duration::from_millis(200)); }
                    assert!(i < 70, "item {i}");
                    work(i)
                } for i in 0..200)
            };
            let text = *catch_unwind(run).unwrap_err().downcast::<String>().unwrap();
            assert_eq!(text, "item 70");
            println!("the lowest");
        }
        _ => unreachable!("a kind of panic"),
    }
}

/// What one rank alone notices, beside the items; all ranks catch what they hear of it.
fn beside(what: &str) {
    /// Item 70 cannot be read back.
    #[derive(Serialize)]
    struct Unreadable(u64);

    impl<'de> Deserialize<'de> for Unreadable {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            match u64::deserialize(from)? {
                70 => Err(D::Error::custom("no 70")),
                number => Ok(Self(number)),
            }
        }
    }

    let path = env::args().nth(2).unwrap_or_default();
    let caught = catch_unwind(|| match what {
        // One rank runs the item, and all others, the root or not, cannot read it.
        "unreadable" | "unreadable-elsewhere" => {
            let is_here = is_root() == (what == "unreadable-elsewhere");
            let all = parallel!(backend = mpi, n_jobs = 1, batch_size = 1, {
                // Whoever is not to run item 70 is slow before it.
                thread::sleep(Duration::from_millis(if is_here { 2 } else { 40 }));
                Unreadable(i)
            } for i in 0..100_u64);
            all.iter().map(|value| value.0).sum::<u64>()
        }
        "full" => {
            if is_root() {
                // The launcher's files are there; the shell that has begun this has the signal ignored.
                let pid = process::id().to_string();
                let set = process::Command::new("prlimit").args(["--fsize=100000", "--pid", &pid]).status();
                assert!(set.is_ok_and(|set| set.success()));
            }
            let lists = parallel!(backend = mpi, n_jobs = 1, batch_size = 1, checkpoint = &path, {
                // The root writes what others have run.
                thread::sleep(Duration::from_millis(if is_root() { 1000 } else { 1 }));
                vec![i; 1000]
            } for i in 0..100_u64);
            lists.len() as u64
        }
        _ => {
            let list = parallel!(backend = mpi, checkpoint = &path, i for i in 0..100_u64);
            list.len() as u64
        }
    });
    let text = caught.map_err(|payload| payload.downcast::<String>().map_or("no text".to_owned(), |text| *text));
    println!("caught {text:?}");
    let _ = parallel!(backend = mpi, work(i) for i in 0..10);
}

/// The number of owned items that live.
static LIVE: AtomicUsize = AtomicUsize::new(0);

struct Owned(usize);

impl Drop for Owned {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, SeqCst);
    }
}

/// Item 0 ends the loop while each rank has runs that nobody has begun with.
fn leaks() {
    let owned = || {
        LIVE.store(1000, SeqCst);
        (0..1000).map(Owned).collect::<Vec<_>>()
    };
    // True if it is the item that ends the loop.
    let ends = |item: &Owned| {
        thread::sleep(Duration::from_millis(if item.0 == 0 { 100 } else { 10 }));
        item.0 == 0
    };
    let are_dropped = |way: &str| assert_eq!(LIVE.load(SeqCst), 0, "rank {}, {way}", rank());
    parallel!(
        backend = mpi,
        n_jobs = 1,
        for item in owned() {
            if ends(&item) {
                break;
            }
        }
    );
    are_dropped("`break`");
    let leave = || -> Option<()> {
        parallel!(
            backend = mpi,
            n_jobs = 1,
            for item in owned() {
                if ends(&item) {
                    None?;
                }
            }
        );
        Some(())
    };
    assert_eq!(leave(), None);
    are_dropped("`?`");
    let panic = || {
        parallel!(
            backend = mpi,
            n_jobs = 1,
            for item in owned() {
                assert!(!ends(&item), "item 0");
            }
        )
    };
    assert!(catch_unwind(panic).is_err());
    are_dropped("a panic");
}

/// Items end the loop at about the same time; item 0 counts.
fn races() {
    let spin = |i: usize, round: usize| {
        let since = Instant::now();
        let nanos = (i * 7919 + round * 104_729 + rank() * 31) % 20_000;
        while since.elapsed().as_nanos() < nanos as u128 {
            std::hint::spin_loop();
        }
    };
    let rounds: usize = env::args().nth(2).expect("rounds").parse().unwrap();
    panic::set_hook(Box::new(|_| ()));
    let mut wrong = Vec::new();
    for round in 0..rounds {
        let ended = catch_unwind(|| {
            parallel!(
                backend = mpi,
                n_jobs = 4,
                batch_size = 1,
                for i in 0..12_usize {
                    spin(i, round);
                    if i == 0 {
                        break;
                    }
                    panic!("item {i}");
                }
            );
        });
        if let Err(payload) = ended {
            wrong.push(format!("round {round}: `break`, {:?}", payload.downcast::<String>()));
        }
        let ended = catch_unwind(|| {
            parallel!(
                backend = mpi,
                n_jobs = 4,
                batch_size = 1,
                for i in 0..12_usize {
                    spin(i, round);
                    panic!("item {i}");
                }
            );
        });
        let text = ended.map_err(|payload| *payload.downcast::<String>().unwrap());
        if text != Err("item 0".to_owned()) {
            wrong.push(format!("round {round}: {text:?}"));
        }
    }
    println!("rank {} wrong {wrong:?}", rank());
    assert!(wrong.is_empty());
}

/// Nobody but the thread that talks runs blocks: of a pool of one thread, and where the helpers are in another loop.
fn alone() {
    let pool = Pool::new(1);
    for _ in 0..1000 {
        let first = parallel!(backend = mpi, pool = &pool, first(i for i in 0..100_usize if i >= 50));
        assert_eq!(first, Some(50));
    }
    // The helper of the pool runs an item of another loop until those here are done.
    let pool = Pool::new(2);
    let is_done = AtomicBool::new(false);
    let busy = Barrier::new(3);
    thread::scope(|scope| {
        scope.spawn(|| {
            parallel!(
                pool = &pool,
                batch_size = 1,
                for _ in 0..2 {
                    busy.wait();
                    while !is_done.load(SeqCst) {
                        thread::sleep(Duration::from_millis(1));
                    }
                }
            );
        });
        busy.wait();
        let mut sum = 0;
        parallel!(
            backend = mpi,
            pool = &pool,
            batch_size = 1,
            for i in 0..200_usize {
                thread::sleep(Duration::from_micros(200));
                if i == 50 {
                    break;
                }
                sum += i;
            }
        );
        is_done.store(true, SeqCst);
        assert_eq!(sum, (0..50).sum());
    });
}

fn waiting() {
    // All ranks but the root wait for one long item, and say what that costs them.
    let cpu = || {
        let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
        let fields: Vec<u64> =
            stat.rsplit(')').next().unwrap().split_whitespace().filter_map(|field| field.parse().ok()).collect();
        // `utime` and `stime`, in ticks of 10 ms; the letter of the state is no number.
        fields[10] + fields[11]
    };
    let (before, since) = (cpu(), Instant::now());
    let _ = parallel!(backend = mpi, n_jobs = 1, thread::sleep(Duration::from_secs(if i == 0 { 4 } else { 0 })) for i in 0..1);
    let share = (cpu() - before) as f64 * 0.01 / since.elapsed().as_secs_f64();
    println!("rank {} waited at {:.1} % of a core", rank(), share * 100.0);
    assert!(share < 0.05, "{share}");
}

fn many() {
    let memory = || {
        let status = std::fs::read_to_string("/proc/self/statm").unwrap();
        status.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4
    };
    let loops: u64 = env::args().nth(2).map_or(100_000, |loops| loops.parse().unwrap());
    let (mut before, since) = (0, Instant::now());
    for round in 0..loops {
        if round == loops / 10 {
            before = memory();
        }
        let sum = parallel!(backend = mpi, n_jobs = 1, sum(i + round for i in 0..8_u64));
        assert_eq!(sum, 28 + 8 * round);
    }
    let (after, each) = (memory(), since.elapsed() / u32::try_from(loops).unwrap());
    println!("rank {}: {before} KiB before, {after} KiB after, {each:?} a loop", rank());
    assert!(after < before + 2_000, "{before} KiB before, {after} KiB after");
}

fn waves() {
    let all = parallel!(backend = mpi, vec![i as f64 * 0.5; 1 << 13] for i in 0..1600);
    assert!(all.iter().enumerate().all(|(i, row)| row.len() == 1 << 13 && row.iter().all(|x| *x == i as f64 * 0.5)));
}

fn long() {
    // Each of them takes several messages.
    let all = parallel!(backend = mpi, batch_size = 1, ["x", "y", "z", "u"][i].repeat(600 << 20) for i in 0..4);
    assert!(
        all.iter().zip(["x", "y", "z", "u"]).all(|(text, letter)| text.len() == 600 << 20 && text.ends_with(letter))
    );
}

fn large() {
    let gib: usize = env::args().nth(2).map_or(3, |gib| gib.parse().unwrap());
    let (rows, since) = (gib * 1024, Instant::now());
    let all = parallel!(backend = mpi, vec![i as f64 * 0.5; 1 << 17] for i in 0..rows);
    let took = since.elapsed();
    assert_eq!(all.len(), rows);
    for (i, row) in all.iter().enumerate() {
        assert!(row.len() == 1 << 17 && row.iter().all(|x| x.to_bits() == (i as f64 * 0.5).to_bits()));
    }
    let peak = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = peak.lines().find(|line| line.starts_with("VmHWM")).unwrap().to_owned();
    println!("rank {}: {gib} GiB in {took:?}, {peak}", rank());
}

fn main() {
    let what = env::args().nth(1).expect("what goes wrong");
    if what == "no-init" {
        let _ = parallel!(backend = mpi, i for i in 0..10);
        return;
    }
    let _mpi = parallel_for::mpi::init();
    match &*what {
        "panic" | "caught" | "all-caught" | "lowest" => panics(&what),
        "unreadable" | "unreadable-elsewhere" | "full" | "checkpoint" => beside(&what),
        "thread" => {
            let run = || parallel!(backend = mpi, i for i in 0..10);
            let there = thread::spawn(run).join();
            assert!(there.is_err() == (size() > 1));
            // In a loop, on whichever thread, it runs where it is.
            let here = parallel!(backend = threads, run().len() for _ in 0..10);
            assert!(here.iter().all(|len| *len == 10));
        }
        "twice" => drop(parallel_for::mpi::init()),
        "leaks" => leaks(),
        "races" => races(),
        "alone" => alone(),
        "waiting" => waiting(),
        "many" => many(),
        "large" => large(),
        "waves" => waves(),
        "long" => long(),
        "exit" => {
            if rank() + 1 == size() {
                process::exit(3)
            }
            let _ = parallel!(backend = mpi, work(i) for i in 0..100);
        }
        "outside" => {
            if rank() == 0 {
                panic!("outside of loops")
            }
            let _ = parallel!(backend = mpi, work(i) for i in 0..100);
        }
        _ => drift(&what),
    }
    println!("rank {} is done", rank());
}
