//! A panic that the user's own code makes names the user's line, wherever the element that is asked for may be.

#![allow(clippy::semicolon_if_nothing_returned, reason = "loops as the bodies of closures")]
#![allow(clippy::needless_range_loop, reason = "indices are what this is about")]

mod support;

use parallel_for::parallel;
use std::collections::VecDeque;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once};
use support::{N_JOBS, watched};

/// The panics so far: where they were, and what they said.
static SEEN: Mutex<Vec<(String, u32, String)>> = Mutex::new(Vec::new());

/// The file, the line and the text of the panic that comes out of `run`.
fn caught(run: impl FnOnce()) -> (String, u32, String) {
    static HOOK: Once = Once::new();
    static IS_EXPECTED: AtomicBool = AtomicBool::new(false);
    HOOK.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !IS_EXPECTED.load(Ordering::SeqCst) {
                return loud(info);
            }
            let place = info.location().expect("a panic has a place");
            let payload = info.payload();
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.or_else(|| payload.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_default();
            SEEN.lock().unwrap().push((place.file().to_owned(), place.line(), text));
        }));
    });
    SEEN.lock().unwrap().clear();
    IS_EXPECTED.store(true, Ordering::SeqCst);
    let end = panic::catch_unwind(AssertUnwindSafe(run));
    IS_EXPECTED.store(false, Ordering::SeqCst);
    let payload = end.expect_err("it panics");
    let text = payload.downcast_ref::<String>().cloned().or(payload.downcast_ref::<&str>().map(ToString::to_string));
    // Of several panics, the one that goes on.
    let seen = SEEN.lock().unwrap();
    seen.iter().find(|(.., seen)| Some(seen) == text.as_ref()).expect("the hook has seen it").clone()
}

/// Runs the same line serially and in parallel.
macro_rules! same {
    ($make:expr, |$out:ident| for $item:pat in ($input:expr) $body:block) => {
        let serial = caught(|| {
            let mut $out = $make;
            for $item in $input $body
        });
        assert_eq!((&*serial.0, serial.1), (file!(), line!()), "{}", serial.2);
        for n_jobs in N_JOBS {
            let found = caught(|| {
                let mut $out = $make;
                parallel!(n_jobs = n_jobs, batch_size = 3, for $item in $input $body);
            });
            assert_eq!((&*found.0, found.1), (&*serial.0, serial.1), "n_jobs = {n_jobs}: {}", found.2);
        }
    };
}

// One line each, so that both have the same one.
#[test]
#[rustfmt::skip]
fn of_an_index() {
    watched(|| {
        same!(vec![0; 7], |out| for i in (0..10) { out[i] = i; });
        same!([0; 7], |out| for i in (0..10) { out[i] += i; });
        same!(VecDeque::from([0; 7]), |out| for i in (0..10) { out[i] = i; });
        same!(vec![0; 7].into_boxed_slice(), |out| for i in ((0..10).rev()) { out[i] = i; });
        same!(vec![0; 7], |out| for (i, x) in ([1; 10].iter().enumerate()) { out[i] = *x; });
        same!(vec![(0, 0); 7], |out| for i in (0..10) { out[i].0 = i; });
        same!(vec![vec![0; 3]; 7], |out| for i in (0..10) { out[i][1] = i; });
        same!(vec![vec![0; 3]; 10], |out| for i in (0..10) { out[i][i] = i; });
        same!(vec![Vec::new(); 7], |out| for i in (0..10) { out[i].push(i); });
        same!(vec![0; 7], |out| for i in (0..10) { let _ = out[i] + 1; out[i] = 1; });
        same!(vec![0; 7], |out| for i in (0..10) { out[i % 8] += 1; });
        same!(vec![[0; 3]; 7], |out| for i in (0..10) { out[i % 8][i % 3] += 1; });
        same!(vec![0; 7], |out| for i in (0..10) { for _ in 0..2 { out[i] += 1; } });
    });
}
