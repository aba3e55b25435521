//! The bars of the feature `progress`: one of ours on stderr, or lines where that is no terminal; and one of the user's.

use super::shown::{Show, ShowProgress};
use super::snapshot::Progress;
use super::words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::env;
use std::io::{IsTerminal, Write, stderr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A loop that ends before this shows nothing.
const SHORT: Duration = Duration::from_millis(500);
/// The time between two lines in a log file.
const PAUSE: Duration = Duration::from_secs(10);
/// How often the bar may be drawn in a second: more often than it ticks.
const DRAWS: u8 = 20;

macro_rules! labels {
    ($($ty:ty, |$value:ident| $label:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl ShowProgress for $ty {
            type Shown = Bar;

            fn shown(self) -> Bar {
                let $value = self;
                Bar::new($label)
            }
        }
    )*};
}

labels! {
    bool, |is_shown| is_shown.then_some("");
    &str, |label| Some(label);
    String, |label| Some(&label);
    &String, |label| Some(label);
}

/// The bar of a loop on stderr. Without a label it shows nothing, with an empty one it has none.
pub struct Bar {
    label: Option<String>,
    state: Mutex<State>,
}

/// The state of a bar.
enum State {
    /// Nothing is shown: `progress = false`, or a loop around shows a bar.
    Off,
    /// On a terminal, in the first half second.
    Early,
    /// On a terminal.
    Drawn(ProgressBar),
    /// Elsewhere: a line now and then. With the time of the last one.
    Lines(Duration),
}

impl Show for Bar {
    fn begin(&self, is_inner: bool) -> bool {
        let is_on = self.label.is_some();
        if is_on && !is_inner {
            let is_terminal = stderr().is_terminal() && env::var_os("TERM").is_none_or(|term| term != "dumb");
            *self.state() = if is_terminal { State::Early } else { State::Lines(Duration::ZERO) };
        }
        is_on
    }

    fn show(&self, now: &Progress) {
        let label = self.label.as_deref().unwrap_or_default();
        let mut state = self.state();
        if matches!(*state, State::Early) && now.elapsed >= SHORT {
            *state = State::Drawn(drawn(label, ProgressDrawTarget::stderr_with_hz(DRAWS)));
        }
        match &mut *state {
            State::Off | State::Early => {}
            State::Drawn(bar) => draw(bar, now),
            State::Lines(last) => {
                if is_due(*last, now) {
                    *last = now.elapsed;
                    // Nobody can be told that stderr is gone.
                    let _ = writeln!(stderr(), "{}", words::line(label, now));
                }
            }
        }
    }
}

impl Bar {
    fn new(label: Option<&str>) -> Self {
        // A label is one line, and no code for the terminal.
        let label = label.map(|label| label.replace(char::is_control, " "));
        Self { label, state: Mutex::new(State::Off) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Bar {
    /// After a panic the bar is left as it is: it would be drawn once more, under the message.
    fn drop(&mut self) {
        if let State::Drawn(bar) = &*self.state() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
    }
}

/// Whether a log file gets a line: now and then, and at the end of a loop that was not short.
fn is_due(last: Duration, now: &Progress) -> bool {
    if now.is_finished { now.elapsed >= SHORT } else { now.elapsed.saturating_sub(last) >= PAUSE }
}

/// A bar that is on the terminal from now on.
fn drawn(label: &str, terminal: ProgressDrawTarget) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, terminal);
    bar.set_style(style("{prefix}{spinner} {msg}"));
    bar.set_prefix(if label.is_empty() { String::new() } else { format!("{label} ") });
    bar
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

fn draw(bar: &ProgressBar, now: &Progress) {
    if let (None, Some(total)) = (bar.length(), now.total) {
        bar.set_length(total as u64);
        bar.set_style(style("{prefix}{wide_bar} {msg}"));
    }
    bar.set_position(now.done as u64);
    bar.set_message(words::beside_bar(now));
    if now.is_finished {
        // With all that is on it: an early exit leaves a bar that is not full.
        bar.abandon();
    } else {
        bar.tick();
    }
}

#[diagnostic::do_not_recommend]
impl ShowProgress for ProgressBar {
    type Shown = Given;

    fn shown(self) -> Given {
        Given { bar: self, told: Mutex::new(Told::default()) }
    }
}

/// A bar of the user's: its position and, where it has none, its length are the loop's; all else is the user's.
pub struct Given {
    bar: ProgressBar,
    told: Mutex<Told>,
}

/// What the bar has been told already.
#[derive(Default)]
struct Told {
    done: usize,
    has_total: bool,
}

impl Show for Given {
    fn begin(&self, _: bool) -> bool {
        true
    }

    fn show(&self, now: &Progress) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if let (false, Some(total)) = (told.has_total, now.total) {
            told.has_total = true;
            if self.bar.length().is_none() {
                self.bar.set_length(self.bar.position() + total as u64);
            }
        }
        self.bar.inc((now.done - told.done) as u64);
        told.done = now.done;
        if !now.is_finished {
            self.bar.tick();
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use indicatif::InMemoryTerm;

    fn at(done: usize, total: Option<usize>, millis: u64, is_finished: bool) -> Progress {
        Progress { done, recorded: 0, passed: 0, total, elapsed: Duration::from_millis(millis), is_finished }
    }

    /// A bar on a terminal of 60 columns.
    fn bar(label: &str) -> (ProgressBar, InMemoryTerm) {
        let terminal = InMemoryTerm::new(10, 60);
        (drawn(label, ProgressDrawTarget::term_like(Box::new(terminal.clone()))), terminal)
    }

    #[test]
    fn a_bar_grows_and_stays() {
        let (bar, terminal) = bar("resizing");
        draw(&bar, &at(60, Some(120), 3_000, false));
        assert_eq!(terminal.contents(), "resizing ████████░░░░░░░░░ 60/120, 20.0/s, 3.0 s, 3.0 s left");
        draw(&bar, &at(120, Some(120), 6_000, true));
        assert_eq!(terminal.contents(), "resizing ████████████████████████████ 120/120, 20.0/s, 6.0 s");
        drop(bar);
        assert_eq!(terminal.contents(), "resizing ████████████████████████████ 120/120, 20.0/s, 6.0 s");
    }

    #[test]
    fn a_loop_that_is_left_leaves_a_bar_that_is_not_full() {
        let (bar, terminal) = bar("");
        draw(&bar, &at(30, Some(120), 600, true));
        assert_eq!(terminal.contents(), "█████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 30/120, 50.0/s, 0.6 s");
    }

    #[test]
    fn without_a_total_there_is_a_counter() {
        let (bar, terminal) = bar("lines");
        draw(&bar, &at(30, None, 600, false));
        assert!(terminal.contents().starts_with("lines ") && terminal.contents().ends_with(" 30, 50.0/s, 0.6 s"));
    }

    #[test]
    fn after_a_panic_nothing_is_drawn_any_more() {
        let (drawn, terminal) = bar("panicking");
        draw(&drawn, &at(60, Some(120), 3_000, false));
        let before = terminal.contents();
        drop(Bar { label: None, state: Mutex::new(State::Drawn(drawn)) });
        assert_eq!(terminal.contents(), before);
    }

    #[test]
    fn lines_come_every_ten_seconds_and_at_the_end() {
        let second = Duration::from_secs(1);
        assert!(!is_due(Duration::ZERO, &at(0, None, 9_999, false)));
        assert!(is_due(Duration::ZERO, &at(0, None, 10_000, false)));
        assert!(!is_due(10 * second, &at(0, None, 19_999, false)));
        assert!(is_due(10 * second, &at(0, None, 20_050, false)));
        assert!(is_due(10 * second, &at(0, None, 10_050, true)));
        assert!(is_due(Duration::ZERO, &at(0, None, 500, true)) && !is_due(Duration::ZERO, &at(0, None, 499, true)));
    }
}
