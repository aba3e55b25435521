//! What the tests share: the numbers of jobs they try, a watchdog, items that count their drops, and inputs and bodies that
//! are counted.
#![allow(dead_code, reason = "each test file uses its part")]

use std::cell::Cell;
use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

/// Serial, two, an odd number, more than the cores.
pub const N_JOBS: [usize; 4] = [1, 2, 3, 8];

/// Runs a test that could hang; ends the whole process, with a word, when it takes longer than two minutes.
pub fn watched<R>(test: impl FnOnce() -> R) -> R {
    let name = thread::current().name().unwrap_or("a test").to_owned();
    watched_as(&name, test)
}

/// As `watched`, under a name of its own.
pub fn watched_as<R>(name: &str, test: impl FnOnce() -> R) -> R {
    let name = name.to_owned();
    let (alive, watch) = channel::<()>();
    thread::spawn(move || {
        if watch.recv_timeout(Duration::from_secs(120)) == Err(RecvTimeoutError::Timeout) {
            eprintln!("{name} hangs");
            std::process::abort();
        }
    });
    let result = test();
    drop(alive);
    result
}

/// Runs a test in a process of its own, with these variables in its environment: one that hangs, aborts or overflows its stack
/// fails alone. It must be called by the test's own thread, and a test may call it for several environments.
pub fn isolated(variables: &[(&str, &str)], test: impl FnOnce()) {
    const INSIDE: &str = "PARALLEL_FOR_ISOLATED";
    let environment = format!("{variables:?}");
    if let Some(inside) = std::env::var_os(INSIDE) {
        if inside == *environment {
            test();
        }
        return;
    }
    let name = thread::current().name().expect("a test has a name").to_owned();
    let mut child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &name, "--nocapture"])
        .env(INSIDE, environment)
        .envs(variables.iter().copied())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let until = Instant::now() + Duration::from_secs(120);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{name} with {variables:?}: {status}");
            return;
        }
        if Instant::now() > until {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("{name} with {variables:?} hangs");
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// Calls `test` with every number of jobs.
pub fn for_every_n_jobs(test: impl Fn(usize)) {
    watched(|| {
        for n_jobs in N_JOBS {
            test(n_jobs);
        }
    });
}

/// Counts how many of its `Counted` are alive.
#[derive(Clone, Default)]
pub struct Census(Arc<AtomicUsize>);

impl Census {
    pub fn item(&self, value: usize) -> Counted {
        self.0.fetch_add(1, Ordering::Relaxed);
        Counted { value, census: self.clone(), dropped: false }
    }

    pub fn items(&self, n: usize) -> Vec<Counted> {
        (0..n).map(|i| self.item(i)).collect()
    }

    pub fn alive(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// A value whose drop is counted, and which notices a second one.
pub struct Counted {
    pub value: usize,
    census: Census,
    dropped: bool,
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        self.census.item(self.value)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        if std::mem::replace(&mut self.dropped, true) {
            eprintln!("item {} was dropped twice", self.value);
            std::process::abort();
        }
        self.census.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Silences the messages of panics that a test makes on purpose (their text starts with `on purpose`), and what a loop says of
/// the item.
pub fn quiet() {
    use std::panic::{set_hook, take_hook};
    use std::sync::Once;
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let loud = take_hook();
        set_hook(Box::new(move |panic| {
            let text = panic.payload();
            let text = text.downcast_ref::<String>().map(String::as_str).or(text.downcast_ref::<&str>().copied());
            let is_of_item = |text: &str| text.starts_with("item ") && text.ends_with(" panicked");
            if !text.is_some_and(|text| text.starts_with("on purpose") || is_of_item(text)) {
                loud(panic);
            }
        }));
    });
}

/// Numbers from 0, and how many of them have been asked for.
pub fn counted(pulled: &Cell<usize>) -> impl Iterator<Item = usize> + '_ {
    (0..).inspect(|i| pulled.set(i + 1))
}

/// How many different threads at most worked on a loop of slow items.
pub fn threads_of(run: impl Fn(&(dyn Fn() + Sync))) -> HashSet<ThreadId> {
    let seen = Mutex::new(HashSet::new());
    run(&|| {
        seen.lock().unwrap().insert(thread::current().id());
        thread::sleep(Duration::from_millis(2));
    });
    seen.into_inner().unwrap()
}

/// Items that wait for each other, until so many threads have met.
pub struct Meeting {
    wanted: usize,
    threads: Mutex<HashSet<ThreadId>>,
    /// How many items wait now, and the most that have waited at one time.
    inside: AtomicUsize,
    most: AtomicUsize,
}

impl Meeting {
    pub fn of(wanted: usize) -> Self {
        Self { wanted, threads: Mutex::default(), inside: AtomicUsize::new(0), most: AtomicUsize::new(0) }
    }

    /// An item that lasts until the others are there. Where nobody comes it ends at some time, so that a test fails, and
    /// does not hang.
    pub fn wait(&self) {
        self.wait_for(Duration::from_secs(5));
    }

    /// An item that lasts until the others are there, or so long.
    pub fn wait_for(&self, time: Duration) {
        self.most.fetch_max(self.inside.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        self.threads.lock().unwrap().insert(thread::current().id());
        let until = Instant::now() + time;
        // Once in any case: where all come at the same time a loop would count as tiny, and its next run would begin alone.
        loop {
            thread::sleep(Duration::from_micros(100));
            if self.came() >= self.wanted || Instant::now() >= until {
                break;
            }
        }
        self.inside.fetch_sub(1, Ordering::Relaxed);
    }

    /// The most items that have waited at one time.
    pub fn most(&self) -> usize {
        self.most.load(Ordering::Relaxed)
    }

    /// How many threads have come.
    pub fn came(&self) -> usize {
        self.threads.lock().unwrap().len()
    }

    pub fn is_complete(&self) -> bool {
        self.came() >= self.wanted
    }
}
