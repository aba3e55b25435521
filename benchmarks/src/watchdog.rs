//! Ends the race when an engine hangs, and says which.

use std::process;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

const TOO_LONG: Duration = Duration::from_secs(60);

/// Whose turn it is, and since when.
static TURN: Mutex<Option<(Instant, String)>> = Mutex::new(None);

pub fn start() {
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_secs(2));
            if let Some((since, turn)) = &*TURN.lock().unwrap()
                && since.elapsed() > TOO_LONG
            {
                eprintln!("{turn} hangs: nothing for {TOO_LONG:?}. The rows before it are in the CSV.");
                process::exit(3);
            }
        }
    });
}

pub fn watch(row: &str, engine: &str) {
    *TURN.lock().unwrap() = Some((Instant::now(), format!("{engine} at \"{row}\"")));
}

pub fn rest() {
    *TURN.lock().unwrap() = None;
}
