//! What befalls a program with workers from outside, and what it does itself: it forks, is interrupted, runs out of memory.

use parallel_for::{Cancel, Cause, Outcomes, parallel};
use std::sync::OnceLock;
use std::time::Duration;
use std::{env, fs, process, thread};

unsafe extern "C" {
    fn fork() -> i32;
    fn signal(number: i32, handler: usize) -> usize;
    safe fn raise(number: i32) -> i32;
    fn setpgid(process: i32, group: i32) -> i32;
    fn kill(process: i32, number: i32) -> i32;
}

/// The token that Ctrl-C cancels.
static TOKEN: OnceLock<Cancel> = OnceLock::new();

extern "C" fn interrupted(_: i32) {
    if let Some(token) = TOKEN.get() {
        token.cancel();
    }
}

/// Runs what is asked for.
pub fn run(what: &str) {
    match what {
        "print" => prints(),
        "prints-late" => prints_late(),
        "memory" => memory(),
        "fork" => forks(),
        "interrupt" => interrupt(),
        "many" => many(),
        "childless" => childless(),
        "zombies" => zombies(),
        other => panic!("{other}?"),
    }
}

/// A body whose C library prints, and whose scratch prints when the worker has no more items.
fn prints_late() {
    use std::ffi::{CStr, c_char, c_int};
    struct Last;
    impl Drop for Last {
        fn drop(&mut self) {
            print!("dropped;");
        }
    }
    unsafe extern "C" {
        fn printf(format: *const c_char, ...) -> c_int;
    }
    const TEXT: &CStr = c"from C;";
    let list = parallel!(backend = processes, n_jobs = 1, let last = Last; {
        let _ = &last;
        // SAFETY: a text without arguments.
        unsafe { printf(TEXT.as_ptr()) };
        i
    } for i in 0..3);
    assert_eq!(list, [0, 1, 2]);
    // The worker has all the time it takes to forget the task: the next one is its next.
    assert_eq!(parallel!(backend = processes, n_jobs = 1, i for i in 0..1), [0]);
}

/// A body that ends no line.
fn prints() {
    parallel!(
        backend = processes,
        n_jobs = 1,
        for i in 0..3 {
            print!("{i} ");
        }
    );
    // The program's own part comes behind that of its workers.
    println!("end");
}

/// Items that take more memory than there is.
fn memory() {
    let outcomes = parallel!(backend = processes, n_jobs = 2, into = Outcomes<_>, {
        let size = if i == 3 { 4_usize << 30 } else { 1 << 10 };
        std::hint::black_box(vec![1_u8; size]).len()
    } for i in 0..6);
    for failure in outcomes.failures() {
        let Cause::Crash(crash) = failure.cause() else { panic!("{:?}", failure.cause()) };
        println!("{} {:?}", failure.item(), crash.signal());
    }
}

/// A child that has forked, and lives on; meanwhile a worker spins.
fn forks() {
    let folder = env::args().nth(2).expect("a folder");
    parallel!(backend = processes, n_jobs = 2, i for i in 0..10);
    // SAFETY: no other thread of this process holds a lock that the child needs, which sleeps.
    if unsafe { fork() } == 0 {
        let _ = fs::write(format!("{folder}/child"), process::id().to_string());
        thread::sleep(Duration::from_secs(100));
        return;
    }
    parallel!(
        backend = processes,
        n_jobs = 2,
        for _i in 0..2 {
            let _ = fs::write(format!("{folder}/{}", process::id()), "");
            loop {
                std::hint::spin_loop();
            }
        }
    );
}

/// Ctrl-C, which goes to all processes of a terminal, and a handler that cancels the loop.
fn interrupt() {
    let token = TOKEN.get_or_init(Cancel::new);
    // SAFETY: this process becomes the leader of a group of its own.
    assert_eq!(unsafe { setpgid(0, 0) }, 0);
    // SAFETY: the handler stores into an atomic, and no more.
    unsafe { signal(2, interrupted as extern "C" fn(i32) as usize) };
    let folder = env::args().nth(2).expect("a folder");
    let stopped = parallel!(backend = processes, n_jobs = 2, cancel = token, {
        fs::File::create_new(format!("{folder}/{i}")).expect("no item begins twice");
        if i == 20 {
            // SAFETY: a signal to the own group: the program and its workers.
            unsafe { kill(0, 2) };
        }
        thread::sleep(Duration::from_millis(5));
        i
    } for i in 0..100_000);
    let stopped = stopped.expect_err("it is cancelled");
    let ran = fs::read_dir(&folder).expect("a folder").count();
    println!("{}", if stopped.ran() == ran { "right".to_owned() } else { format!("{} of {ran}", stopped.ran()) });
}

/// More workers than there are descriptors for, and then fewer.
fn many() {
    let many = std::panic::catch_unwind(|| {
        parallel!(
            backend = processes,
            n_jobs = 20,
            for _i in 0..1000 {
                thread::sleep(Duration::from_millis(2));
            }
        );
    });
    let text = many.expect_err("there are too few").downcast::<String>().expect("a sentence");
    println!("{text}");
    assert_eq!(parallel!(backend = processes, n_jobs = 2, sum(i for i in 0..1000_u64)), 499_500);
    println!("right");
}

/// Somebody who wants to know of no children.
fn childless() {
    // SAFETY: `SIG_IGN` for `SIGCHLD`: no handler ever runs.
    unsafe { signal(17, 1) };
    let outcomes = parallel!(backend = processes, n_jobs = 2, into = Outcomes<_>, {
        if i == 3 {
            raise(11);
        }
        i
    } for i in 0..6);
    println!("{}", outcomes.failures().map(ToString::to_string).collect::<String>());
}

/// Loops whose workers have ended in every way; then the program's children.
fn zombies() {
    for how in 0..3 {
        let outcomes = parallel!(backend = processes, n_jobs = 2, timeout = Duration::from_secs(1), into = Outcomes<_>, {
            match (i, how) {
                (3, 0) => process::abort(),
                (3, 1) => process::exit(7),
                (3, _) => thread::sleep(Duration::from_secs(100)),
                _ => {}
            }
            i
        } for i in 0..6);
        assert_eq!(outcomes.failures().count(), 1);
    }
    parallel!(backend = processes, n_jobs = 2, i for i in 0..6);
    let children = fs::read_dir("/proc").expect("a folder").filter_map(|entry| {
        let stat = fs::read_to_string(entry.ok()?.path().join("stat")).ok()?;
        let mut rest = stat.rsplit_once(") ")?.1.split(' ');
        let (state, parent) = (rest.next()?.to_owned(), rest.next()?.parse::<u32>().ok()?);
        (parent == process::id()).then_some(state)
    });
    let children: Vec<String> = children.collect();
    assert!(!children.is_empty());
    println!("{}", children.iter().filter(|state| *state == "Z").count());
}
