//! With the feature `tracing` the caller's span and subscriber hold in the body, on whichever thread it runs.

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::{Pool, parallel};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::thread::{self, ThreadId};
use support::{Meeting, for_every_n_jobs, quiet, watched};
use tracing::span::Attributes;
use tracing::subscriber::with_default;
use tracing::{Event, Id, Span, Subscriber, info, info_span};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

/// The events: on which thread each was, and the names of the spans around it, the innermost first.
type Events = Arc<Mutex<Vec<(ThreadId, Vec<&'static str>)>>>;

/// A subscriber that keeps all events.
#[derive(Clone, Default)]
struct Keep(Events);

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Keep {
    fn on_new_span(&self, _: &Attributes<'_>, _: &Id, _: Context<'_, S>) {}

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let spans = context.event_scope(event).into_iter().flatten().map(|span| span.name()).collect();
        self.0.lock().unwrap().push((thread::current().id(), spans));
    }
}

/// The events of `run`, which runs under a subscriber of its own.
fn events(run: impl FnOnce()) -> Vec<(ThreadId, Vec<&'static str>)> {
    let keep = Keep::default();
    with_default(Registry::default().with(keep.clone()), run);
    keep.0.lock().unwrap().clone()
}

#[test]
fn events_of_the_body_are_in_the_span_of_the_caller() {
    for_every_n_jobs(|n_jobs| {
        let meeting = Meeting::of(n_jobs.min(2));
        let events = events(|| {
            let _outer = info_span!("outer").entered();
            let _inner = info_span!("inner").entered();
            parallel!(
                n_jobs = n_jobs,
                batch_size = 1,
                for i in 0..20 {
                    info!(i);
                    meeting.wait();
                }
            );
        });
        assert_eq!(events.len(), 20);
        assert!(events.iter().all(|(_, spans)| *spans == ["inner", "outer"]), "{events:?}");
        let threads: HashSet<_> = events.iter().map(|(thread, _)| thread).collect();
        assert!(threads.len() >= n_jobs.min(2), "nobody helped");
    });
}

#[test]
fn a_span_of_the_body_is_around_the_loops_inside() {
    for_every_n_jobs(|n_jobs| {
        let events = events(|| {
            let _outer = info_span!("outer").entered();
            parallel!(
                n_jobs = n_jobs,
                for _ in 0..6 {
                    let _item = info_span!("item").entered();
                    parallel!(for j in (0..10).filter(|j| j % 2 == 0) {
                        info!(j);
                    });
                }
            );
        });
        assert_eq!(events.len(), 30);
        assert!(events.iter().all(|(_, spans)| *spans == ["item", "outer"]), "{events:?}");
    });
}

#[test]
fn the_loop_of_a_stream_and_one_with_then_are_in_the_span() {
    for_every_n_jobs(|n_jobs| {
        let events = events(|| {
            let _outer = info_span!("outer").entered();
            let logged = |i: i32| {
                info!(i);
                i
            };
            assert_eq!(
                parallel!(n_jobs = n_jobs, into = parallel_for::Stream<_>, logged(i) for i in 0..100).count(),
                100
            );
            parallel!(n_jobs = n_jobs, for i in 0..100 { i } then |i| { info!(i); });
        });
        assert_eq!(events.len(), 200);
        assert!(events.iter().all(|(_, spans)| *spans == ["outer"]), "{events:?}");
    });
}

/// A helper leaves the span with the loop, also by a panic; the next loop finds it as it was.
#[test]
fn a_helper_leaves_the_span_with_the_loop() {
    quiet();
    watched(|| {
        let pool = Pool::new(2);
        let run = |panics: bool| {
            let meeting = Meeting::of(2);
            parallel!(
                pool = &pool,
                batch_size = 1,
                for i in 0..8 {
                    info!(i);
                    meeting.wait();
                    assert!(!panics, "on purpose");
                }
            );
        };
        for panics in [false, true] {
            let events = events(|| {
                let _outer = info_span!("outer").entered();
                assert_eq!(catch_unwind(AssertUnwindSafe(|| run(panics))).is_err(), panics);
                assert!(!Span::current().is_none());
            });
            assert!(events.len() >= 2 && events.iter().all(|(_, spans)| *spans == ["outer"]), "{events:?}");
        }
        let before = events(|| {
            let _outer = info_span!("outer").entered();
            run(false);
        });
        let outside = events(|| run(false));
        assert_eq!((before.len(), outside.len()), (8, 8));
        assert!(outside.iter().all(|(_, spans)| spans.is_empty()), "{outside:?}");
    });
}
