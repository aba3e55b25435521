//! A file that is not this loop's is refused, with one sentence, and stays as it is.

#![allow(clippy::cast_precision_loss, reason = "numbers are small")]

use parallel_for::parallel;
use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, BufReader};
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{sleep, yield_now};
use std::time::{Duration, Instant};

fn file(bytes: &[u8]) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("refusals-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    fs::write(&path, bytes).unwrap();
    path
}

/// The sentence of a refusal, without the path.
fn refusal(path: &Path, run: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(run)).expect_err("it is refused");
    let text = *payload.downcast::<String>().expect("a text");
    let quoted = format!("`{}`", path.display());
    assert!(text.contains(&quoted), "{text}");
    text.replace(&quoted, "FILE")
}

/// Checks that the second loop refuses the file of the first one.
fn refuses(first: impl FnOnce(&Path), second: impl FnOnce(&Path), expected: &str) {
    let path = file(&[]);
    first(&path);
    let bytes = fs::read(&path).unwrap();
    let path = file(&bytes);
    assert_eq!(refusal(&path, || second(&path)), expected);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

fn list(path: &Path, n: usize) {
    drop(parallel!(checkpoint = path, i * 2 for i in 0..n));
}

mod elsewhere {
    use super::*;

    pub fn list(path: &Path, n: usize) {
        drop(parallel!(checkpoint = path, i * 2 for i in 0..n));
    }
}

const ANOTHER: &str = "the checkpoint FILE is of another loop: ";
const REMOVE: &str = "; remove it, or take another path";

#[test]
fn another_loop() {
    let about = |what: &str| format!("{ANOTHER}{what}{REMOVE}");
    refuses(|path| list(path, 5), |path| list(path, 6), &about("it is of 5 items, not of 6 items"));
    refuses(
        |path| list(path, 5),
        |path| elsewhere::list(path, 5),
        &about("it is of a loop in `refusals`, not in `refusals::elsewhere`"),
    );
    refuses(
        |path| list(path, 5),
        |path| drop(parallel!(checkpoint = path, i * 3 for i in 0..5_usize)),
        &about("the source of the loop has changed"),
    );
    refuses(
        |path| list(path, 5),
        |path| drop(parallel!(checkpoint = path, i as f64 for i in 0..5_usize)),
        &about("its blocks gave a list of `usize`, not a list of `f64`"),
    );
    refuses(
        |path| list(path, 5),
        |path| assert_eq!(parallel!(checkpoint = path, sum(i * 2 for i in 0..5_usize)), 20),
        &about("its blocks gave a list of `usize`, not a sum or product of `usize`"),
    );
    refuses(
        |path| list(path, 5),
        |path| drop(parallel!(checkpoint = path, i * 2 for i in (0..5_usize).filter(|_| true))),
        &about("the source of the loop has changed"),
    );
    let batched = |path: &Path, n| drop(parallel!(checkpoint = path, batch_size = n, i * 2 for i in 0..50));
    refuses(|path| batched(path, 5), |path| batched(path, 6), &about("its blocks were cut to 5 items, not to 6 items"));
    let keyed = |path: &Path, key: &str| drop(parallel!(checkpoint = path, checkpoint_key = key, i * 2 for i in 0..50));
    refuses(|path| keyed(path, "a"), |path| keyed(path, "b"), &about("its `checkpoint_key` had another value"));
    let seeded = |path: &Path, seed: u64| {
        use parallel_for::rand::RngExt;
        drop(parallel!(checkpoint = path, rng = seed, rng.random::<u8>() for _ in 0..5));
    };
    refuses(|path| seeded(path, 1), |path| seeded(path, 2), &about("its `rng` had another seed"));
}

/// Settings that change what a block gives.
#[test]
fn settings_that_are_new_or_gone() {
    use parallel_for::{Cancel, Outcomes};
    let plain = |path: &Path| drop(parallel!(checkpoint = path, f64::from(i) for i in 0..5));
    let outcomes = |path: &Path| drop(parallel!(checkpoint = path, into = Outcomes<_>, f64::from(i) for i in 0..5));
    let limited =
        |path: &Path| drop(parallel!(checkpoint = path, time_limit = Duration::MAX, f64::from(i) for i in 0..5));
    let cancelled =
        |path: &Path| drop(parallel!(checkpoint = path, cancel = &Cancel::new(), f64::from(i) for i in 0..5));
    let both = |path: &Path| {
        drop(parallel!(checkpoint = path, into = Outcomes<_>, time_limit = Duration::MAX, f64::from(i) for i in 0..5));
    };
    let loops: [&dyn Fn(&Path); 5] = [&plain, &outcomes, &limited, &cancelled, &both];
    for (first, second, what) in [
        (0, 1, "without `into = Outcomes<_>`"),
        (1, 0, "with `into = Outcomes<_>`"),
        (0, 2, "without a `cancel` or `time_limit`"),
        (0, 3, "without a `cancel` or `time_limit`"),
        (2, 0, "with a `cancel` or `time_limit`"),
        (1, 4, "without a `cancel` or `time_limit`"),
        (4, 2, "with `into = Outcomes<_>`"),
    ] {
        refuses(loops[first], loops[second], &format!("{ANOTHER}it is of a run {what}{REMOVE}"));
    }
    let what = "without `into = Outcomes<_>` and a `cancel` or `time_limit`";
    refuses(plain, both, &format!("{ANOTHER}it is of a run {what}{REMOVE}"));
}

#[test]
fn settings_that_change_nothing() {
    let path = file(&[]);
    drop(parallel!(checkpoint = path.as_path(), n_jobs = 1, i * 2 for i in 0..5));
    // On another line, with other jobs, laid out otherwise.
    let path = file(&fs::read(&path).unwrap());
    let ran = AtomicUsize::new(0);
    let count = |p: &parallel_for::Progress| ran.store(p.done(), Ordering::Relaxed);
    #[rustfmt::skip]
    let list = parallel!(n_jobs = 2, progress = count, checkpoint = &path, i*2
        for i in 0 .. 5);
    assert_eq!(list, [0, 2, 4, 6, 8]);
    // Progress begins where it was.
    assert_eq!(ran.into_inner(), 5);
    let path = file(&fs::read(&path).unwrap());
    let list =
        parallel!(checkpoint = &path, retries = 2, retry_pause = Duration::ZERO, explain = false, i * 2 for i in 0..5);
    assert_eq!(list, [0, 2, 4, 6, 8]);
}

#[test]
fn what_is_no_checkpoint() {
    for bytes in [&b"x"[..], b"parallel-for", b"parallel-for j2\n", b"Dear diary, it is long ago that I wrote to you."]
    {
        let path = file(bytes);
        if b"parallel-for j3\n".starts_with(bytes) {
            // Its own begin, torn off.
            list(&path, 3);
            continue;
        }
        let text = "FILE is no checkpoint; nothing was written to it, take another path";
        assert_eq!(refusal(&path, || list(&path, 3)), text);
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    let folder = file(&[]).parent().unwrap().to_owned();
    let text = "the checkpoint FILE is a folder without parts of a loop; take an empty one, or a file";
    assert_eq!(refusal(&folder, || list(&folder, 3)), text);
    let missing = folder.join("missing/file");
    let text = refusal(&missing, || list(&missing, 3));
    assert!(
        text.starts_with("cannot open the checkpoint FILE: ") && text.ends_with("; make its folder first"),
        "{text}"
    );
    let text = refusal(Path::new(""), || list(Path::new(""), 3));
    assert_eq!(text, "the checkpoint FILE has an empty path; name a file, `checkpoint = \"run.checkpoint\"`");
}

#[test]
fn a_file_is_used_once_in_a_process() {
    let path = file(&[]);
    list(&path, 3);
    let text = "the checkpoint FILE was used before in this process; \
                a loop that runs several times needs a path each time";
    assert_eq!(refusal(&path, || list(&path, 3)), text);
    let path = file(&[]);
    let inner = parallel!(checkpoint = &path, {
        refusal(&path, || drop(parallel!(checkpoint = &path, j for j in 0..2)))
    } for _ in 0..1);
    assert_eq!(inner, [text]);
}

#[test]
fn a_panic_is_not_kept() {
    let path = file(&[]);
    let looped = |path: &Path, bad: usize, ran: &AtomicUsize| {
        // A closure: it is not compared.
        let is_bad = |i| i == bad;
        catch_unwind(AssertUnwindSafe(|| {
            parallel!(checkpoint = path, n_jobs = 1, {
                ran.fetch_add(1, Ordering::Relaxed);
                assert!(!is_bad(i), "on purpose");
                i
            } for i in 0..20)
        }))
    };
    let ran = AtomicUsize::new(0);
    assert!(looped(&path, 12, &ran).is_err());
    assert_eq!(ran.swap(0, Ordering::Relaxed), 13);
    let path = file(&fs::read(&path).unwrap());
    assert_eq!(looped(&path, 99, &ran).unwrap(), (0..20).collect::<Vec<_>>());
    assert_eq!(ran.into_inner(), 8);
}

/// An item that is under way when another one panics is kept.
#[test]
fn what_ends_after_a_panic_is_kept() {
    struct Unwound<'a>(&'a AtomicBool);
    impl Drop for Unwound<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    /// Waits for the flag, but not for ever: the other item may be next on this very thread.
    fn wait(flag: &AtomicBool) {
        let until = Instant::now() + Duration::from_secs(2);
        while !flag.load(Ordering::Relaxed) && Instant::now() < until {
            yield_now();
        }
    }
    let (begun, unwound, ran) = (AtomicBool::new(false), AtomicBool::new(false), AtomicUsize::new(0));
    let looped = |path: &Path, panics: bool| {
        // A closure: it is not compared.
        let panics = || panics;
        parallel!(checkpoint = path, n_jobs = 2, {
            if i == 1 {
                begun.store(true, Ordering::Relaxed);
                wait(&unwound);
                // Most likely the panic has reached the engine when this is over.
                sleep(Duration::from_millis(20));
                ran.fetch_add(1, Ordering::Relaxed);
            } else if panics() {
                let _unwound = Unwound(&unwound);
                wait(&begun);
                panic!("on purpose");
            }
            i
        } for i in 0..2)
    };
    let path = file(&[]);
    assert!(catch_unwind(AssertUnwindSafe(|| looped(&path, true))).is_err());
    let path = file(&fs::read(&path).unwrap());
    assert_eq!(looped(&path, false), [0, 1]);
    assert_eq!(ran.into_inner(), 1);
}

#[test]
fn a_block_that_a_limit_cut_short_runs_again() {
    use parallel_for::Cancel;
    let looped = |path: &Path, stop: usize| {
        let token = Cancel::new();
        // A closure: it is not compared.
        let is_stop = |i| i == stop;
        parallel!(checkpoint = path, cancel = &token, batch_size = 4, n_jobs = 2, {
            if is_stop(i) {
                token.cancel();
            }
            i
        } for i in 0..40)
    };
    let path = file(&[]);
    let stopped = looped(&path, 17).unwrap_err();
    assert!(stopped.ran() < 40);
    let path = file(&fs::read(&path).unwrap());
    assert_eq!(looped(&path, 99).unwrap(), (0..40).collect::<Vec<_>>());
}

#[test]
fn an_input_that_has_grown() {
    let looped = |path: &Path, n: usize| parallel!(checkpoint = path, batch_size = 4, i * 2 for i in std::iter::repeat_n(1, n).filter(|_| true));
    let path = file(&[]);
    assert_eq!(looped(&path, 6).len(), 6);
    let bytes = fs::read(&path).unwrap();
    let path = file(&bytes);
    let text = "the checkpoint FILE has what the block from item 4 on gave, but not as this loop can read it \
                (it had 2 items, and has 4); remove it to begin anew";
    assert_eq!(refusal(&path, || drop(looped(&path, 9))), text);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_slice_that_has_grown() {
    let looped = |path: &Path, len: usize| {
        let mut out = vec![0; len];
        parallel!(
            checkpoint = path,
            n_jobs = 2,
            for i in 0..5 {
                out[i] = i;
            }
        );
        out
    };
    let path = file(&[]);
    assert_eq!(looped(&path, 7), [0, 1, 2, 3, 4, 0, 0]);
    let path = file(&fs::read(&path).unwrap());
    let text = refusal(&path, || drop(looped(&path, 8)));
    assert_eq!(
        text,
        format!("{ANOTHER}a slice that it writes to, or the best that it keeps, had another value before{REMOVE}")
    );
}

/// Runs a test of this file in a process of its own, behind these words of a shell.
#[cfg(unix)]
fn alone(test: &str, shell: &str, path: &Path) -> String {
    let command = format!("{shell} exec \"$0\" --exact {test} --nocapture --ignored");
    let output = Command::new("sh")
        .args(["-c", &command])
        .arg(std::env::current_exe().unwrap())
        .env("CHECKPOINT_FILE", path)
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
#[ignore = "runs in a process of its own"]
fn child() {
    let Some(path) = std::env::var_os("CHECKPOINT_FILE") else { return };
    let path = Path::new(&path);
    let list = parallel!(checkpoint = path, n_jobs = 2, "x".repeat(100 + i % 2) for i in 0..1000);
    println!("all {}", list.len());
}

#[cfg(unix)]
#[test]
fn two_processes() {
    let path = file(&[]);
    let said = parallel!(checkpoint = &path, alone("child", "", &path) for _ in 0..1);
    let expected = format!("the checkpoint `{}` is in use by another process", path.display());
    assert!(said[0].contains(&expected), "{}", said[0]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk() {
    let path = file(&[]);
    // 32 blocks of 512 bytes, and no signal.
    let said = alone("child", "trap '' XFSZ; ulimit -f 32;", &path);
    let expected = format!("cannot write to the checkpoint `{}`: File too large (os error 27)", path.display());
    assert_eq!(said.matches(&expected).count(), 1, "{said}");
    assert_eq!(said.matches("panicked").count(), 1, "{said}");
    // What is written stays good.
    let len = fs::metadata(&path).unwrap().len();
    assert!((10_000..=32 * 1024).contains(&len), "{len}");
    let said = alone("child", "", &path);
    assert!(said.contains("all 1000"), "{said}");
    assert!(fs::metadata(&path).unwrap().len() > 100_000);
}

/// What could not be opened has not been used.
#[test]
fn a_path_that_was_refused_may_be_tried_again() {
    let path = file(b"no checkpoint");
    assert!(refusal(&path, || list(&path, 3)).contains("is no checkpoint"));
    fs::write(&path, []).unwrap();
    list(&path, 3);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_of_any_length_that_is_no_checkpoint() {
    let path = file(b"data");
    // With holes: all of it would not fit into memory.
    fs::File::options().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
    assert!(refusal(&path, || list(&path, 3)).contains("is no checkpoint"));
    fs::remove_file(&path).unwrap();
}

/// Each map has an order of its own.
#[test]
fn a_map_as_the_key() {
    let key = |last: i32| (0..100).chain([last]).map(|k| (k, k)).collect::<std::collections::HashMap<_, _>>();
    let looped =
        |path: &Path, last: i32| drop(parallel!(checkpoint = path, checkpoint_key = key(last), i for i in 0..3));
    let path = file(&[]);
    looped(&path, 100);
    let bytes = fs::read(&path).unwrap();
    looped(&file(&bytes), 100);
    let path = file(&bytes);
    let text = format!("{ANOTHER}its `checkpoint_key` had another value{REMOVE}");
    assert_eq!(refusal(&path, || looped(&path, 101)), text);
}

thread_local! {
    /// The lines of the panics on this thread.
    static LINES: RefCell<Vec<(String, u32)>> = const { RefCell::new(Vec::new()) };
}

/// The places of the panics that a loop has shown, which is refused.
fn places(run: impl FnOnce()) -> Vec<(String, u32)> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let hook = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let place = info.location().expect("a panic has a place");
            LINES.with_borrow_mut(|lines| lines.push((place.file().to_owned(), place.line())));
            hook(info);
        }));
    });
    LINES.take();
    catch_unwind(AssertUnwindSafe(run)).expect_err("it is refused");
    LINES.take()
}

/// The panic is where the loop is, and there is one.
#[test]
fn a_refusal_names_the_line_of_the_loop() {
    let values = [vec![1, 2, 3], vec![1, 2, 4]];
    for n_jobs in [1, 2] {
        // The line, a loop that leaves a file, and one that is refused.
        let check = |line: u32, first: &dyn Fn(&Path) -> u32, second: &dyn Fn(&Path) -> u32| {
            let path = file(&[]);
            first(&path);
            let path = file(&fs::read(&path).unwrap());
            assert_eq!(places(|| drop(vec![second(&path)])), [(file!().to_owned(), line)]);
        };
        let of = |path: &Path, v: &[u32]| parallel!(checkpoint = path, n_jobs = n_jobs, x * 2 for x in v)[0];
        // Other items, and another number of them.
        check(line!() - 2, &|path| of(path, &values[0]), &|path| of(path, &values[1]));
        check(line!() - 3, &|path| of(path, &values[0]), &|path| of(path, &values[0][1..]));
        // A variable has another value.
        let of = |path: &Path, k: u32| parallel!(checkpoint = path, n_jobs = n_jobs, sum(i * k for i in 0..9));
        check(line!() - 1, &|path| of(path, 1), &|path| of(path, 2));
        // A block that cannot be read.
        let ones = |n| std::iter::repeat_n(1, n).filter(|_| true);
        let of =
            |path: &Path, n| parallel!(checkpoint = path, n_jobs = n_jobs, batch_size = 4, sum(i for i in ones(n)));
        check(line!() - 1, &|path| of(path, 6), &|path| of(path, 9));
        // In a loop that changes variables.
        let of = |path: &Path, k: u32| {
            let mut total = 0;
            #[rustfmt::skip]
            parallel!(checkpoint = path, n_jobs = n_jobs, for i in 0..9 { total += k * i; });
            total
        };
        check(line!() - 3, &|path| of(path, 1), &|path| of(path, 2));
    }
}

/// Tells that the second item of `busy_child` has begun.
static HAS_BEGUN: AtomicBool = AtomicBool::new(false);

/// Waits, but not for ever.
fn wait(is_over: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(60);
    while !is_over() && Instant::now() < until {
        sleep(Duration::from_millis(1));
    }
}

/// An item whose digest is there when another item has begun, if it is a 7.
struct Slow(u32);

impl serde::Serialize for Slow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 == 7 {
            wait(|| HAS_BEGUN.load(Ordering::Relaxed));
        }
        serializer.serialize_u32(self.0)
    }
}

#[test]
#[ignore = "runs in a process of its own"]
fn busy_child() {
    let (Some(path), Some(flag)) = (std::env::var_os("CHECKPOINT_FILE"), std::env::var_os("FLAG")) else { return };
    let (path, is_first) = (Path::new(&path), !Path::new(&flag).with_extension("second").exists());
    let items = [Slow(if is_first { 1 } else { 7 }), Slow(2)];
    let second = || {
        assert!(!is_first, "the file has one block");
        HAS_BEGUN.store(true, Ordering::Relaxed);
        wait(|| Path::new(&flag).exists());
    };
    let n_jobs = if is_first { 1 } else { 2 };
    let list = parallel!(checkpoint = path, n_jobs = n_jobs, {
        if i == 1 {
            second();
        }
        item.0
    } for (i, item) in items.iter().enumerate());
    panic!("not refused: {list:?}");
}

/// The panic comes when the items that are under way are done, which may be hours.
#[test]
fn a_refusal_is_told_before_the_loop_ends() {
    let (path, flag) = (file(&[]), file(&[]));
    fs::remove_file(&flag).unwrap();
    let spawn = || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "busy_child", "--nocapture", "--ignored"]).env("RUST_BACKTRACE", "0");
        command.env("CHECKPOINT_FILE", &path).env("FLAG", &flag).stdout(Stdio::null()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    assert!(!spawn().wait().unwrap().success());
    fs::write(flag.with_extension("second"), []).unwrap();
    let mut child = spawn();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let text = format!("the checkpoint `{}` is of other items: ", path.display());
    // Without it the child ends after a minute.
    let told = lines.find(|line| line.contains(&text)).expect("it is told");
    assert!(told.starts_with(&format!("parallel-for: {text}")), "{told}");
    assert!(told.ends_with("; the loop ends when the items that are under way are done"), "{told}");
    fs::write(&flag, []).unwrap();
    let rest = lines.collect::<Vec<_>>();
    assert_eq!(rest.iter().filter(|line| line.contains(&text)).count(), 1, "{rest:?}");
    assert!(!child.wait().unwrap().success());
}
