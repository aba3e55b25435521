//! Expansions written by hand, and wrongly: without `unsafe` they may panic, or not compile, but never touch what is not
//! theirs.
#![forbid(unsafe_code)]
#![allow(
    clippy::match_single_binding,
    clippy::needless_for_each,
    clippy::semicolon_if_nothing_returned,
    reason = "written as an expansion is"
)]

mod support;

use parallel_for::__private::{Anchor, Done, Input, Probe, Settings, Site, Yield, collect};
use parallel_for::__private::{PickIndexed as _, PickIterator as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use support::{Census, Counted, N_JOBS, watched};

/// A list of 64 values over 16 blocks; the body, by hand, is given the worker. Returns which values there are; a panic is fine.
macro_rules! by_hand {
    ($n_jobs:expr, $census:ident, $input:expr, |$worker:ident| $body:block) => {{
        static SITE: Site = Site::new();
        let run = AssertUnwindSafe(|| -> Vec<Counted> {
            collect(
                Settings::at(&SITE).n_jobs($n_jobs).batch_size(4),
                match (Input { v: $input }) {
                    input => (&&&&&&Probe(&input.v)).__pick().source(input.v),
                },
                |$worker| {
                    $body
                    Done
                },
                <Anchor<_>>::new(),
            )
        });
        let values = catch_unwind(run).map(|list| list.iter().map(|one| one.value).collect::<Vec<usize>>());
        // Each is dropped once: a second drop ends the process, a missing one is seen here.
        assert_eq!($census.alive(), 0, "values leak");
        values.unwrap_or_default()
    }};
}

macro_rules! for_n_jobs {
    (|$n_jobs:ident, $census:ident| $run:block) => {
        watched(|| {
            for $n_jobs in N_JOBS {
                let $census = Census::default();
                $run
            }
        });
    };
}

/// All that is in a list has been made, and is there once.
fn sane(values: &[usize]) {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), values.len(), "a value is there twice: {values:?}");
    assert!(values.iter().all(|&value| value < 64), "memory that nobody has written: {values:?}");
}

#[test]
fn writers_given_back_out_of_order() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            while let Some((mut items, mut out)) = worker.next() {
                let next = worker.next();
                while let Some(i) = items.__next() {
                    out.__put(Yield { v: census.item(i) });
                }
                if let Some((mut items, mut later)) = next {
                    while let Some(i) = items.__next() {
                        later.__put(Yield { v: census.item(i) });
                    }
                    worker.done(later);
                }
                worker.done(out);
            }
        }));
    });
}

/// A writer that is still in the body's hands, between two that have been given back.
#[test]
fn a_writer_in_the_middle_is_kept() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            let mut writers = Vec::new();
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(i) = items.__next() {
                    out.__put(Yield { v: census.item(i) });
                }
                writers.push(out);
                if writers.len() == 3 {
                    let last = writers.pop();
                    worker.done(writers.remove(0));
                    last.into_iter().for_each(|last| worker.done(last));
                    worker.done(writers.remove(0));
                }
            }
        }));
    });
}

#[test]
fn writers_given_back_backwards() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            let mut writers = Vec::new();
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(i) = items.__next() {
                    out.__put(Yield { v: census.item(i) });
                }
                writers.push(out);
            }
            while let Some(out) = writers.pop() {
                worker.done(out);
            }
        }));
    });
}

#[test]
fn writers_that_are_short() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(i) = items.__next() {
                    if i % 3 == 0 {
                        out.__put(Yield { v: census.item(i) });
                    }
                }
                worker.done(out);
            }
        }));
    });
}

#[test]
fn writers_that_are_short_and_out_of_order() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            let mut before = None;
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(i) = items.__next() {
                    if i % 3 == 0 {
                        out.__put(Yield { v: census.item(i) });
                    }
                }
                if let Some(before) = before.replace(out) {
                    drop(before);
                }
            }
            if let Some(out) = before {
                worker.done(out);
            }
        }));
    });
}

/// The first writer is thwritern away, be it that the first value of the list is then missing.
#[test]
fn writers_that_are_dropped() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            let mut count = 0;
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(i) = items.__next() {
                    out.__put(Yield { v: census.item(i) });
                }
                count += 1;
                if count % 2 == 0 {
                    worker.done(out);
                }
            }
        }));
    });
}

/// The items of one block are written to another's writer.
#[test]
fn writers_that_change_places() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            while let Some((mut items, mut out)) = worker.next() {
                let Some((mut others, mut other)) = worker.next() else {
                    worker.done(out);
                    break;
                };
                std::mem::swap(&mut out, &mut other);
                while let Some(i) = items.__next() {
                    out.__put(Yield { v: census.item(i) });
                }
                while let Some(i) = others.__next() {
                    other.__put(Yield { v: census.item(i) });
                }
                worker.done(out);
                worker.done(other);
            }
        }));
    });
}

#[test]
fn writers_that_get_more_than_they_have_room_for() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            while let Some((_, mut out)) = worker.next() {
                for i in 0..100 {
                    out.__put(Yield { v: census.item(i) });
                }
                worker.done(out);
            }
        }));
    });
}

/// Nobody asks for all blocks.
#[test]
fn workers_that_leave_early() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, 0..64_usize, |worker| {
            if let Some((mut items, mut out)) = worker.next() {
                while let Some(i) = items.__next() {
                    out.__put(Yield { v: census.item(i) });
                }
                worker.done(out);
            }
        }));
    });
}

/// Of owned items: those of a block that is kept while the next ones come.
#[test]
fn owned_items_whose_blocks_are_kept() {
    for_n_jobs!(|n_jobs, census| {
        let other = Census::default();
        sane(&by_hand!(n_jobs, census, other.items(64), |worker| {
            let mut kept = Vec::new();
            while let Some((items, out)) = worker.next() {
                kept.push((items, out));
            }
            while let Some((mut items, mut out)) = kept.pop() {
                while let Some(item) = items.__next() {
                    out.__put(Yield { v: census.item(item.value) });
                }
                worker.done(out);
            }
        }));
        assert_eq!(other.alive(), 0, "items leak");
    });
}

/// Of an iterator, whose blocks have memory of their own.
#[test]
fn writers_of_an_iterator_out_of_order() {
    for_n_jobs!(|n_jobs, census| {
        sane(&by_hand!(n_jobs, census, (0..64_usize).filter(|_| true), |worker| {
            while let Some((mut items, mut out)) = worker.next() {
                while let Some(i) = items.__next() {
                    out.__put(Yield { v: census.item(i) });
                }
                let Some((mut items, mut later)) = worker.next() else {
                    worker.done(out);
                    break;
                };
                while let Some(i) = items.__next() {
                    later.__put(Yield { v: census.item(i) });
                }
                worker.done(later);
                worker.done(out);
            }
        }));
    });
}

/// Items of an iterator that are kept while the worker goes on.
#[test]
fn owned_items_of_an_iterator_whose_blocks_are_kept() {
    for_n_jobs!(|n_jobs, census| {
        let other = Census::default();
        let items = other.items(64);
        sane(&by_hand!(n_jobs, census, items.into_iter().filter(|_| true), |worker| {
            let mut kept = Vec::new();
            while let Some((items, out)) = worker.next() {
                kept.push((items, out));
            }
            while let Some((mut items, mut out)) = kept.pop() {
                while let Some(item) = items.__next() {
                    out.__put(Yield { v: census.item(item.value) });
                }
                worker.done(out);
            }
        }));
    });
}

mod windows {
    use super::*;
    use parallel_for::__private::{BlockOutput, LentPlace, for_each, kind, staying};
    use parallel_for::__private::{Lend as _, PickCan as _};

    /// Windows that are kept while others are made, and written to: on elements of their own, or not at all.
    #[test]
    fn windows_that_are_kept() {
        watched(|| {
            for n_jobs in N_JOBS {
                static SITE: Site = Site::new();
                let mut list = vec![0_usize; 64];
                let run = AssertUnwindSafe(|| {
                    for_each(
                        Settings::at(&SITE).n_jobs(n_jobs).batch_size(4),
                        match (Input { v: 0..64_usize }) {
                            input => (&&&&&&Probe(&input.v)).__pick().source(input.v),
                        },
                        |worker| {
                            let mut kept = Vec::new();
                            while let Some((mut items, block)) = worker.next() {
                                let first = items.__next();
                                kept.push((first, items, block));
                            }
                            while let Some((first, mut items, BlockOutput { out, locals: (mut window, ()), exit })) =
                                kept.pop()
                            {
                                if let Some(i) = first {
                                    window[i] += 1;
                                }
                                while let Some(i) = items.__next() {
                                    window[i] += 1;
                                }
                                worker.done(BlockOutput { out, locals: (window, ()), exit });
                            }
                            Done
                        },
                        <Anchor<_>>::new().with(staying((
                            match (Input { v: list.__lend_mut() }) {
                                lent => (&&LentPlace(&lent.v, kind::Window)).__pick().window(lent.v),
                            },
                            (),
                        ))),
                    )
                });
                let ended = catch_unwind(run).is_ok();
                assert!(!ended || list.iter().all(|&x| x == 1), "{list:?}");
            }
        });
    }
}
