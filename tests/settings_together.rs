//! Each setting beside each other one, in every form of loop: what `docs/language.md` says goes together does, and
//! changes nothing.

mod support;

use parallel_for::{Cancel, Outcomes, Pool, Stopped, Stream, parallel};
use std::time::Duration;
use support::watched;

/// The value of a loop that nobody stops, whether it might be stopped or not.
trait Given {
    type Value;
    fn given(self) -> Self::Value;
}

macro_rules! given {
    ($($value:ty),*) => {$(
        impl Given for $value {
            type Value = Self;
            fn given(self) -> Self {
                self
            }
        }
        impl Given for Result<$value, Stopped<$value>> {
            type Value = $value;
            fn given(self) -> $value {
                self.unwrap()
            }
        }
    )*};
}
given!(Vec<u64>, u64, (), Outcomes<u64>);

/// Runs the forms with two settings, in both orders.
macro_rules! together {
    ([$($one:tt)*] [$($two:tt)*]) => {
        together!(forms [$($one)*, $($two)*,]);
        together!(forms [$($two)*, $($one)*,]);
    };
    (forms [$($settings:tt)*]) => {
        let settings = stringify!($($settings)*);
        let list = parallel!($($settings)* i * i for i in 0..100_u64 if i % 3 > 0).given();
        assert!(list.iter().copied().eq((0..100).filter(|i| i % 3 > 0).map(|i| i * i)), "{settings}");
        assert_eq!(parallel!($($settings)* sum(i for i in (0..100_u64).filter(|i| i % 2 == 0))).given(), 2_450, "{settings}");
        let (mut total, mut squares) = (0, vec![0; 100]);
        parallel!($($settings)* for i in 0..100 {
            total += i;
            squares[i] = i * i;
        })
        .given();
        assert!(total == 4_950 && (0..100).all(|i| squares[i] == i * i), "{settings}");
        let mut taken = Vec::new();
        parallel!($($settings)* for i in 0..100_u64 { i + 1 } then |value| taken.push(value)).given();
        assert!(taken.iter().copied().eq(1..=100), "{settings}");
        let outcomes = parallel!($($settings)* into = Outcomes<_>, i * i for i in 0..100_u64).given();
        assert!(outcomes.all().unwrap().into_iter().eq((0..100).map(|i| i * i)), "{settings}");
    };
    (ordered [$($settings:tt)*]) => {
        let settings = stringify!($($settings)*);
        let mut taken = Vec::new();
        parallel!($($settings)* for i in 0..100_u64 { i + 1 } then |value| taken.push(value)).given();
        taken.sort_unstable(); // with `ordered = false` they come as they finish
        assert!(taken.into_iter().eq(1..=100), "{settings}");
    };
    (stream [$($settings:tt)*]) => {
        let settings = stringify!($($settings)*);
        let mut taken: Vec<u64> = parallel!($($settings)* into = Stream<_>, i + 1 for i in 0..100_u64).collect();
        taken.sort_unstable();
        assert!(taken.into_iter().eq(1..=100), "{settings}");
    };
}

/// All pairs of the settings of a list.
macro_rules! pairs {
    ($one:tt) => {};
    ($one:tt $($rest:tt)+) => {
        $(together!($one $rest);)+
        pairs!($($rest)+);
    };
}

#[test]
fn every_pair_of_settings_changes_nothing() {
    let (token, pool, hour) = (Cancel::new(), Pool::new(3), Duration::from_secs(3_600));
    watched(move || {
        pairs! {
            [n_jobs = 2]
            [pool = &pool]
            [batch_size = 7]
            [lookahead = 20]
            [cancel = &token]
            [time_limit = hour]
            [progress = |_| {}]
            [retries = 1]
            [explain = false]
        }
        // Those that some forms alone can have, beside all others.
        together!(forms [retries = 1, retry_pause = Duration::ZERO, cancel = &token, progress = |_| {},]);
        together!(ordered [ordered = false, n_jobs = 2, batch_size = 7, cancel = &token, time_limit = hour,]);
        together!(ordered [lookahead = 20, progress = |_| {}, retries = 1, pool = &pool, ordered = false,]);
        together!(stream [n_jobs = 2, batch_size = 7, cancel = &token, progress = |_| {},]);
        together!(stream [ordered = false, pool = &pool, lookahead = 20, retries = 1, explain = false,]);
    });
}
