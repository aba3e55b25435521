//! `progress = BAR`, with a `ProgressBar` of the user's.

use indicatif::{InMemoryTerm, ProgressBar, ProgressDrawTarget, ProgressStyle};
use parallel_for::{Stream, parallel};
use std::panic::{AssertUnwindSafe, catch_unwind};

fn hidden(length: Option<u64>) -> ProgressBar {
    ProgressBar::with_draw_target(length, ProgressDrawTarget::hidden())
}

#[test]
fn the_loop_adds_to_the_position_and_sets_a_length_that_is_missing() {
    for n_jobs in [1, 2, 3, 8] {
        let bar = hidden(None);
        let squares = parallel!(n_jobs = n_jobs, progress = bar.clone(), i * i for i in 0..100);
        assert_eq!((squares[99], bar.position(), bar.length(), bar.is_finished()), (9801, 100, Some(100), false));
        // It has one now.
        parallel!(n_jobs = n_jobs, progress = bar.clone(), for _ in 0..50 {});
        assert_eq!((bar.position(), bar.length(), bar.is_finished()), (150, Some(100), false));

        let bar = hidden(Some(1000));
        let first = parallel!(n_jobs = n_jobs, progress = bar.clone(), first(i for i in 0..500 if i == 3));
        // Whoever runs item 3 may be interrupted, and the others run all the rest meanwhile.
        assert!(first == Some(3) && bar.length() == Some(1000) && (4..=500).contains(&bar.position()));

        let bar = hidden(None);
        let odd = (0..100).filter(|i| i % 2 == 1);
        parallel!(n_jobs = n_jobs, progress = bar.clone(), for _ in odd {});
        assert_eq!((bar.position(), bar.length()), (50, None));
    }
}

#[test]
fn loops_inside_each_other_share_a_bar() {
    for n_jobs in [1, 3] {
        let bar = hidden(Some(210));
        parallel!(
            n_jobs = n_jobs,
            progress = bar.clone(),
            for _ in 0..10 {
                parallel!(progress = bar.clone(), for _ in 0..20 {});
            }
        );
        assert_eq!(bar.position(), 210);
    }
}

#[test]
fn a_stream_fills_it() {
    let bar = hidden(None);
    let all = parallel!(progress = bar.clone(), into = Stream<_>, i for i in 0..100).count();
    // The stream ends when the loop has.
    assert_eq!((all, bar.position(), bar.length()), (100, 100, Some(100)));
}

#[test]
fn a_panic_leaves_it_unfinished() {
    let bar = hidden(None);
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let end = catch_unwind(AssertUnwindSafe(|| {
        parallel!(
            n_jobs = 1,
            progress = bar.clone(),
            for i in 0..100 {
                assert!(i < 50, "on purpose");
            }
        );
    }));
    std::panic::set_hook(loud);
    assert!(end.is_err() && !bar.is_finished() && bar.position() <= 50);
}

#[test]
fn it_is_drawn_as_the_user_says() {
    let terminal = InMemoryTerm::new(10, 60);
    let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
    let style = ProgressStyle::with_template("{pos} of {len}").unwrap();
    let bar = ProgressBar::with_draw_target(None, target).with_style(style);
    parallel!(progress = bar.clone(), for _ in 0..100 {});
    bar.abandon();
    assert_eq!(terminal.contents(), "100 of 100");
}
