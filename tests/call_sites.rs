//! A call site remembers what its items took in its last runs; no result depends on it, and no worker is kept away.

mod support;

use parallel_for::{Pool, parallel};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::Duration;
use support::{Meeting, counted, for_every_n_jobs, quiet, watched};

/// A line that has run so many times over so many light items.
fn after<R>(
    (runs, len): (usize, usize),
    line: impl Fn(&mut dyn Iterator<Item = usize>) -> R,
) -> impl Fn(&mut dyn Iterator<Item = usize>) -> R {
    for _ in 0..runs {
        line(&mut (0..len));
    }
    line
}

/// A line that has been short so many times is run without a look at an exact clock.
const TRUSTED: (usize, usize) = (100, 5);

/// A line that has run so often is known to be faster alone, or not to be.
const COMPARED: (usize, usize) = (60, 3_000);

fn trusted<R>(line: impl Fn(&mut dyn Iterator<Item = usize>) -> R) -> impl Fn(&mut dyn Iterator<Item = usize>) -> R {
    after(TRUSTED, line)
}

/// Runs lines over iterators of other lengths than those that they know.
fn meets_other_lengths(before: (usize, usize)) {
    let part = |i: usize| 1.0 / (u32::try_from(i).map_or(0.0, f64::from) + 0.1);
    for_every_n_jobs(|n_jobs| {
        let list = after(before, |items| parallel!(n_jobs = n_jobs, 2 * i for i in items));
        let float = after(before, |items| parallel!(n_jobs = n_jobs, sum(part(i) for i in items)));
        let window = after(before, |items| {
            let mut out = vec![0; 20_000];
            parallel!(
                n_jobs = n_jobs,
                for (i, x) in items.enumerate() {
                    out[i] = x;
                }
            );
            out
        });
        let bins = after(before, |items| {
            let mut bins = [0; 7];
            parallel!(
                n_jobs = n_jobs,
                for i in items {
                    bins[i % 7] += i;
                }
            );
            bins
        });
        for len in [0, 1, 63, 64, 65, 511, 512, 513, 3_000, 5_999, 6_000, 6_001, 20_000, 0, 1] {
            assert_eq!(list(&mut (0..len)), (0..len).map(|i| 2 * i).collect::<Vec<_>>());
            // A line that has not run before begins item by item.
            let once = parallel!(n_jobs = 1, sum(part(i) for i in (0..len).filter(|_| true)));
            assert_eq!(float(&mut (0..len)).to_bits(), once.to_bits(), "{len}");
            assert!(window(&mut (0..len)).into_iter().eq((0..len).chain(std::iter::repeat_n(0, 20_000 - len))));
            let mut expected = [0; 7];
            (0..len).for_each(|i| expected[i % 7] += i);
            assert_eq!(bins(&mut (0..len)), expected);
        }
    });
}

/// All that lines over these few numbers give: each line in the forms of loop that end in different ways.
fn forms(values: &[f64], n_jobs: usize) -> String {
    use std::fmt::Write;
    let mut text = String::new();
    let mut note = |value: &dyn std::fmt::Debug| write!(text, "{value:?}; ").unwrap();
    let n = values.len();
    note(&parallel!(n_jobs = n_jobs, x.sqrt() for x in values));
    note(&parallel!(n_jobs = n_jobs, x.to_string() for x in values if *x > 2.0));
    note(&parallel!(n_jobs = n_jobs, sum(x * 0.1 for x in values)).to_bits());
    note(&parallel!(n_jobs = n_jobs, product(x * 0.1 for x in values)).to_bits());
    note(&parallel!(n_jobs = n_jobs, count(*x > 2.0 for x in values)));
    note(&parallel!(n_jobs = n_jobs, any(*x > 5.0 for x in values)));
    note(&parallel!(n_jobs = n_jobs, first(i for i in 0..n if values[i] > 5.0)));
    note(&parallel!(n_jobs = n_jobs, max(i % 5 for i in 0..n)));
    note(&parallel!(n_jobs = n_jobs, reduce(x.to_string() for x in values, |a, b| a + &b)));
    note(&parallel!(n_jobs = n_jobs, scan(i * i for i in 0..n, |a, b| a + b)));
    note(&parallel!(n_jobs = n_jobs, name.len() for name in values.iter().map(f64::to_string).collect::<Vec<_>>()));
    note(&parallel!(n_jobs = n_jobs, (i, j) for i in 0..n for j in 0..i));
    let (mut total, mut out) = (0.0, vec![0.0; n]);
    parallel!(
        n_jobs = n_jobs,
        for i in 0..n {
            total += values[i] * 0.1;
            out[i] = values[i] * 0.1;
        }
    );
    note(&(total.to_bits(), out));
    let mut sum = 0.0;
    let roots = parallel!(
        n_jobs = n_jobs,
        {
            sum += x * 0.1;
            x.sqrt()
        } for x in &values[..n]
    );
    note(&(sum.to_bits(), roots));
    let (mut most, mut at, mut kept, mut last) = (0.0, 0, Vec::new(), None);
    parallel!(
        n_jobs = n_jobs,
        for i in 0..n {
            if values[i] > most {
                most = values[i];
                at = i;
            }
            kept.push(i);
            if i % 3 == 1 {
                last = Some(i);
            }
        }
    );
    note(&(most, at, kept, last));
    let mut left = 0.0;
    parallel!(
        n_jobs = n_jobs,
        for x in values {
            if *x > 6.0 {
                break;
            }
            left += x * 0.1;
        }
    );
    note(&left.to_bits());
    let (mut bins, mut owned) = ([0; 3], values.to_vec());
    parallel!(
        n_jobs = n_jobs,
        for (i, x) in owned.iter_mut().enumerate() {
            bins[i % 3] += i;
            *x *= 0.1;
        }
    );
    note(&(bins, owned));
    text
}

#[test]
fn a_line_gives_what_it_has_always_given_however_often_it_was_tiny() {
    for n in [2_u8, 3, 7, 8, 9, 16, 40, 100] {
        let values: Vec<f64> = (1..=n).map(|i| f64::from(i).powf(0.7)).collect();
        let expected = forms(&values, 1);
        for_every_n_jobs(|n_jobs| {
            for _ in 0..150 {
                assert_eq!(forms(&values, n_jobs), expected, "{n} items");
            }
        });
    }
}

#[test]
fn a_line_that_has_been_tiny_many_times_meets_something_else() {
    meets_other_lengths(TRUSTED);
}

#[test]
fn a_line_that_has_run_over_thousands_of_light_items_meets_something_else() {
    meets_other_lengths(COMPARED);
}

#[test]
fn long_items_of_a_line_that_has_run_over_thousands_of_light_ones_are_shared() {
    watched(|| {
        // Of its own: the other tests keep the threads of the common one busy.
        let pool = Pool::new(2);
        let line = after(COMPARED, |items| {
            let threads = Mutex::new(HashSet::new());
            let mut bins = [0; 7];
            parallel!(
                pool = &pool,
                for i in items {
                    if i >= 5_000 {
                        threads.lock().unwrap().insert(thread::current().id());
                        thread::sleep(Duration::from_millis(1));
                    }
                    bins[i % 7] += 1;
                }
            );
            assert_eq!(bins.iter().sum::<i32>(), 3_000);
            threads.into_inner().unwrap().len()
        });
        assert_eq!(line(&mut (5_000..8_000)), 2);
    });
}

#[test]
fn a_trusted_line_is_left_as_any_other() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        let search = trusted(|items| parallel!(n_jobs = n_jobs, first(i for i in items if i >= 700)));
        let total = trusted(|items| -> Result<usize, usize> {
            let mut total = 0;
            parallel!(
                n_jobs = n_jobs,
                for i in items {
                    total += 1;
                    if i == 300 {
                        Err(i)?;
                    }
                    assert!(i != 40, "on purpose: body");
                }
            );
            Ok(total)
        });
        let mut least = usize::MAX;
        for _ in 0..50 {
            let pulled = Cell::new(0);
            assert_eq!(search(&mut counted(&pulled)), Some(700));
            assert!(pulled.get() <= 701 + 4 * (n_jobs + 1) * 8192, "{}", pulled.get());
            least = least.min(pulled.get());
            assert_eq!(total(&mut (41..)), Err(300));
            assert_eq!(total(&mut (41..300)), Ok(259));
            let panic = catch_unwind(AssertUnwindSafe(|| total(&mut (0..)))).unwrap_err();
            assert_eq!(panic.downcast_ref(), Some(&"on purpose: body"));
            let mut items = (41..300).inspect(|&i| assert!(i != 140, "on purpose: input"));
            let panic = catch_unwind(AssertUnwindSafe(|| total(&mut items))).unwrap_err();
            assert_eq!(panic.downcast_ref(), Some(&"on purpose: input"));
        }
        // Whoever finds it may be kept off the core before the others hear of it, but not every time.
        assert!(least <= 701 + 4 * 512 * n_jobs, "{least}");
    });
}

#[test]
fn items_that_become_long_in_a_trusted_line_are_shared() {
    watched(|| {
        // Of its own: the other tests keep the threads of the common one busy.
        let pool = Pool::new(2);
        let line = trusted(|items| {
            let threads = Mutex::new(HashSet::new());
            parallel!(
                pool = &pool,
                for i in items {
                    if i > 700 {
                        threads.lock().unwrap().insert(thread::current().id());
                        thread::sleep(Duration::from_millis(1));
                    }
                }
            );
            threads.into_inner().unwrap().len()
        });
        assert_eq!(line(&mut (0..3_000)), 2);
    });
}

#[test]
fn light_data_before_does_not_keep_heavy_data_on_one_core() {
    watched(|| {
        // Of its own: the other tests keep the threads of the common one busy.
        let pool = Pool::new(2);
        let seen = Mutex::new(HashSet::new());
        let run = |heavy: bool| {
            // Light, this takes some microseconds: too long for the plain loop, too short to be shared.
            parallel!(
                pool = &pool,
                for i in 0..600_u64 {
                    if heavy {
                        seen.lock().unwrap().insert(thread::current().id());
                        thread::sleep(Duration::from_micros(300));
                    }
                    black_box(i);
                }
            );
        };
        for _ in 0..40 {
            run(false);
            // Loops that follow each other closely would be shared.
            thread::sleep(Duration::from_millis(1));
        }
        run(true);
        assert!(seen.into_inner().unwrap().len() > 1);
    });
}

#[test]
fn a_search_that_lasts_calls_for_help_although_it_used_to_be_short() {
    watched(|| {
        let met = AtomicBool::new(false);
        let barrier = Barrier::new(2);
        // The items of the last search wait until two workers meet: alone, nobody would get past the fourth.
        let search = |is_long: bool| {
            parallel!(n_jobs = 2, first(i for i in 0..u64::MAX / 2 if {
                if is_long && !met.load(Ordering::Relaxed) {
                    thread::sleep(Duration::from_micros(200));
                    if i % (u64::MAX / 8192) >= 3 {
                        barrier.wait();
                        met.store(true, Ordering::Relaxed);
                    }
                }
                i > 10
            }))
        };
        for _ in 0..40 {
            assert_eq!(search(false), Some(11));
        }
        assert_eq!(search(true), Some(11));
    });
}

/// What long items share: the threads that are to meet, and how many items have begun.
struct Long {
    meeting: Meeting,
    begun: AtomicUsize,
}

impl Long {
    fn of(wanted: usize) -> Self {
        Self { meeting: Meeting::of(wanted), begun: AtomicUsize::new(0) }
    }

    /// The first items end soon, with nobody there: the caller is to notice, and to share the others. Those wait for it.
    fn run(&self) {
        let is_early = self.begun.fetch_add(1, Ordering::Relaxed) < EARLY;
        self.meeting.wait_for(if is_early { Duration::from_millis(3) } else { Duration::from_secs(2) });
    }
}

/// The number of items: so many that a helper who comes late, on a busy machine, still finds some.
const IMAGES: usize = 24;

/// The number of items at the front that are light in any case.
const LIGHT: usize = 4;

/// The number of those after them that end soon: where all have been light, half of what is left is run without a look at the clock.
const EARLY: usize = 12;

/// Items of which the first are light, and so are the others where nobody is to meet.
fn images(long: Option<&Long>) -> Vec<Option<&Long>> {
    (0..IMAGES).map(|i| long.filter(|_| i >= LIGHT)).collect()
}

fn map<'l>(images: &[Option<&'l Long>]) -> BTreeMap<usize, Option<&'l Long>> {
    images.iter().copied().enumerate().collect()
}

fn look(image: Option<&Long>) -> usize {
    match image {
        Some(long) => long.run(),
        None => {
            black_box((0..20).map(black_box).sum::<usize>());
        }
    }
    1
}

/// Runs one line with light data, how often ever, and then with heavy data, which two threads are to share in that very call.
fn meets(name: &str, expected: usize, line: impl Fn(usize, &[Option<&Long>]) -> usize) {
    for_every_n_jobs(|n_jobs| {
        for before in [0, 9, 31, 40, 70] {
            (0..before).for_each(|_| assert_eq!(line(n_jobs, &images(None)), expected));
            let long = Long::of(n_jobs.min(2));
            assert_eq!(line(n_jobs, &images(Some(&long))), expected);
            let came = long.meeting.came();
            assert!(came >= n_jobs.min(2), "{name}, n_jobs = {n_jobs}, after {before} light calls: one core");
            // One helper may leave and another come later; at one time there are no more.
            let most = long.meeting.most();
            assert!(most <= n_jobs, "{name}, n_jobs = {n_jobs}: {most} threads at once");
        }
    });
}

#[test]
fn heavy_data_is_shared_in_the_very_call_that_meets_it() {
    meets("a list", IMAGES, |n_jobs, images| parallel!(n_jobs = n_jobs, look(*image) for image in images).len());
    meets("a filtered list", IMAGES, |n_jobs, images| {
        parallel!(n_jobs = n_jobs, 1 for image in images if look(*image) == 1).len()
    });
    meets("a map", IMAGES, |n_jobs, images| {
        parallel!(n_jobs = n_jobs, look(*image) for (_, image) in &map(images)).len()
    });
    meets(
        "a map of one's own",
        IMAGES,
        |n_jobs, images| parallel!(n_jobs = n_jobs, sum(look(image) for (_, image) in map(images))),
    );
    meets("a set", IMAGES, |n_jobs, images| {
        let (numbers, mut count) = ((0..IMAGES).collect::<BTreeSet<_>>(), 0);
        parallel!(
            n_jobs = n_jobs,
            for i in &numbers {
                count += look(images[*i]);
            }
        );
        count
    });
    meets("a sum", IMAGES, |n_jobs, images| parallel!(n_jobs = n_jobs, sum(look(*image) for image in images)));
    meets("a float sum", IMAGES, |n_jobs, images| {
        let mut total = 0.0;
        parallel!(
            n_jobs = n_jobs,
            for image in images {
                look(*image);
                total += 1.0;
            }
        );
        if f64::total_cmp(&total, &24.0).is_eq() { IMAGES } else { 0 }
    });
    meets("a window", IMAGES, |n_jobs, images| {
        let mut out = vec![0; IMAGES];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..IMAGES {
                out[i] = look(images[i]);
            }
        );
        out.iter().sum()
    });
    meets("bins", IMAGES, |n_jobs, images| {
        let mut bins = [0; 4];
        parallel!(
            n_jobs = n_jobs,
            for (i, image) in images.iter().enumerate() {
                bins[i % 4] += look(*image);
            }
        );
        bins.iter().sum()
    });
    meets("a list that is filled", IMAGES, |n_jobs, images| {
        let mut out = Vec::new();
        parallel!(
            n_jobs = n_jobs,
            for image in images {
                out.push(look(*image));
            }
        );
        out.len()
    });
    meets(
        "owned items",
        IMAGES,
        |n_jobs, images| parallel!(n_jobs = n_jobs, sum(look(image) for image in images.to_vec())),
    );
    meets("an exit", IMAGES, |n_jobs, images| {
        let mut total = 0;
        parallel!(
            n_jobs = n_jobs,
            for image in images {
                let one = look(*image);
                if one == 7 {
                    break;
                }
                total += one;
            }
        );
        total
    });
    meets("a search", 0, |n_jobs, images| {
        usize::from(parallel!(n_jobs = n_jobs, any(look(*image) == 7 for image in images)))
    });
    meets("scratch", IMAGES, |n_jobs, images| {
        parallel!(n_jobs = n_jobs, let mut looks = 0; { looks += 1; black_box(looks); look(*image) } for image in images).len()
    });
    meets("a pool", IMAGES, |n_jobs, images| {
        let pool = Pool::new(n_jobs);
        parallel!(pool = &pool, sum(look(*image) for image in images))
    });
    meets(
        "a loop in a loop",
        IMAGES,
        |n_jobs, images| parallel!(n_jobs = n_jobs, sum(parallel!(n_jobs = n_jobs, sum(look(*image) for image in images)) for _ in 0..1)),
    );
}

#[test]
fn heavy_items_of_an_iterator_are_shared_in_the_very_call_that_meets_them() {
    meets("a list", IMAGES, |n_jobs, images| {
        parallel!(n_jobs = n_jobs, look(*image) for image in images.iter().filter(|_| true)).len()
    });
    meets(
        "a sum",
        IMAGES,
        |n_jobs, images| parallel!(n_jobs = n_jobs, sum(look(*image) for image in images.iter().filter(|_| true))),
    );
    meets("a float sum", IMAGES, |n_jobs, images| {
        let mut total = 0.0;
        parallel!(
            n_jobs = n_jobs,
            for image in images.iter().filter(|_| true) {
                look(*image);
                total += 1.0;
            }
        );
        if f64::total_cmp(&total, &24.0).is_eq() { IMAGES } else { 0 }
    });
    meets("a pipeline", IMAGES, |n_jobs, images| {
        let mut all = 0;
        parallel!(n_jobs = n_jobs, for image in images { look(*image) } then |one| all += one);
        all
    });
}

#[test]
fn the_last_few_of_many_items_are_shared_if_they_are_heavy() {
    meets(
        "many",
        1_000,
        |n_jobs, images| parallel!(n_jobs = n_jobs, sum(look(if i < 976 { None } else { images[i - 976] }) for i in 0..1_000_usize)),
    );
}

#[test]
fn a_trusted_line_that_is_shared_ends_as_any_other() {
    quiet();
    for_every_n_jobs(|n_jobs| {
        // Shared from the middle on; item 7 ends it.
        let run = |heavy: bool, ends: usize| {
            let mut seen = Vec::new();
            let left = (|| {
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..10_usize {
                        if heavy {
                            thread::sleep(Duration::from_millis(1));
                        }
                        seen.push(i);
                        if i >= ends {
                            return Err(i);
                        }
                    }
                );
                Ok(())
            })();
            (seen, left)
        };
        (0..40).for_each(|_| assert_eq!(run(false, 99), ((0..10).collect(), Ok(()))));
        assert_eq!(run(true, 7), ((0..8).collect(), Err(7)));

        let panics = |heavy: bool, at: usize| {
            let mut seen = Vec::new();
            let run = AssertUnwindSafe(|| {
                parallel!(
                    n_jobs = n_jobs,
                    for i in 0..10_usize {
                        if heavy {
                            thread::sleep(Duration::from_millis(1));
                        }
                        assert!(i < at, "on purpose: {i}");
                        seen.push(i);
                    }
                );
            });
            let text = catch_unwind(run).err().map(|payload| *payload.downcast::<String>().unwrap());
            (seen, text)
        };
        (0..40).for_each(|_| assert_eq!(panics(false, 99).0, (0..10).collect::<Vec<_>>()));
        let (seen, text) = panics(true, 7);
        assert_eq!(text.as_deref(), Some("on purpose: 7"));
        assert!(seen.iter().copied().eq(0..seen.len()) && seen.len() <= 7, "{seen:?}");
    });
}

#[test]
fn float_sums_are_the_same_however_late_a_line_is_shared() {
    let part = |i: usize| 1.0 / (u32::try_from(i).map_or(0.0, f64::from) + 0.1);
    for len in [10, 300, 2_000] {
        let line = |n_jobs: usize, slow: usize| {
            parallel!(n_jobs = n_jobs, sum({
                if i >= slow { thread::sleep(Duration::from_micros(20)); }
                part(i)
            } for i in 0..len))
        };
        let expected = line(1, usize::MAX).to_bits();
        for_every_n_jobs(|n_jobs| {
            for slow in [0, len / 3, len - 3] {
                (0..40).for_each(|_| assert_eq!(line(n_jobs, usize::MAX).to_bits(), expected));
                assert_eq!(line(n_jobs, slow).to_bits(), expected, "{len} {slow}");
            }
        });
    }
}

/// Light items of a map are walked through; where they turn out long, those that are left are put in a row.
#[test]
fn maps_are_the_same_whether_they_are_walked_or_shared() {
    for len in [1, 10, 300, 2_000] {
        let tree: BTreeMap<usize, f64> =
            (0..len).map(|i| (i, 1.0 / f64::from(u32::try_from(i).unwrap() + 1))).collect();
        let slow_from = |i: usize, slow: usize, value: f64| {
            if i >= slow {
                thread::sleep(Duration::from_micros(20));
            }
            value.sqrt()
        };
        let sum =
            |n_jobs: usize, slow: usize| parallel!(n_jobs = n_jobs, sum(slow_from(*i, slow, *x) for (i, x) in &tree));
        let list =
            |n_jobs: usize, slow: usize| parallel!(n_jobs = n_jobs, slow_from(i, slow, x) for (i, x) in tree.clone());
        let change = |n_jobs: usize, slow: usize| {
            let mut map: HashMap<usize, f64> = tree.clone().into_iter().collect();
            parallel!(
                n_jobs = n_jobs,
                for (i, x) in &mut map {
                    *x = slow_from(*i, slow, *x);
                }
            );
            map.into_iter().collect::<BTreeMap<_, _>>()
        };
        let found = |n_jobs: usize, slow: usize| parallel!(n_jobs = n_jobs, first(*i for (i, x) in &tree if slow_from(*i, slow, *x) < 0.06));
        let expected: BTreeMap<_, _> = tree.iter().map(|(i, x)| (*i, x.sqrt())).collect();
        let serial = sum(1, usize::MAX).to_bits();
        for_every_n_jobs(|n_jobs| {
            for slow in [usize::MAX, 0, len / 3, len - 1] {
                for slow in [usize::MAX; 20].into_iter().chain([slow]) {
                    assert_eq!(sum(n_jobs, slow).to_bits(), serial, "{len} {slow}");
                    assert!(list(n_jobs, slow).iter().eq(expected.values()), "{len} {slow}");
                    assert_eq!(change(n_jobs, slow), expected, "{len} {slow}");
                    assert_eq!(found(n_jobs, slow), (len > 277).then_some(277), "{len} {slow}");
                }
            }
        });
    }
}

/// Items of which nobody says truly how many there are: the hint is far too high, or panics.
struct Few {
    left: usize,
    says: Option<usize>,
}

impl Iterator for Few {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.left = self.left.checked_sub(1)?;
        Some(self.left)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.says.expect("nobody asks")))
    }
}

#[test]
fn a_trusted_iterator_is_shared_whatever_it_says_of_its_length() {
    watched(|| {
        for says in [Some(3_000), Some(usize::MAX), None] {
            let pool = Pool::new(2);
            let run = |heavy: bool| {
                let threads = Mutex::new(HashSet::new());
                let total = parallel!(
                    pool = &pool,
                    sum({
                        if heavy {
                            threads.lock().unwrap().insert(thread::current().id());
                            thread::sleep(Duration::from_millis(4));
                        }
                        i
                    } for i in Few { left: 40, says })
                );
                assert_eq!(total, 40 * 39 / 2);
                threads.into_inner().unwrap().len()
            };
            for _ in 0..5 {
                (0..40).for_each(|_| assert_eq!(run(false), 0));
                assert_eq!(run(true), 2, "says {says:?}");
            }
        }
    });
}

/// The parts of a fold are put together from left to right, also those before and after the moment at which helpers came.
#[test]
fn folds_are_the_same_however_late_a_line_is_shared() {
    let part = |i: usize| 1.0 / (u32::try_from(i).map_or(0.0, f64::from) + 0.1);
    for len in [24, 300] {
        let line = |n_jobs: usize, slow: usize| {
            let looked = |i: usize| {
                if i >= slow {
                    thread::sleep(Duration::from_micros(20));
                }
                part(i)
            };
            parallel!(n_jobs = n_jobs, fold(looked(i) for i in 0..len, 0.0, |sum, x| sum + x, |a: f64, b| a + b))
        };
        let expected = line(1, usize::MAX).to_bits();
        for_every_n_jobs(|n_jobs| {
            for slow in [0, len / 8, len / 3, len / 2] {
                for _ in 0..8 {
                    (0..40).for_each(|_| assert_eq!(line(n_jobs, usize::MAX).to_bits(), expected));
                    assert_eq!(line(n_jobs, slow).to_bits(), expected, "{len} {slow}");
                }
            }
        });
    }
}

/// Results and elements that are written in place, beside a total of which every item is a block.
#[test]
fn items_that_become_long_are_shared_while_a_total_goes_on() {
    // So few that they are tiny in a debug build, too.
    let items = || (0..3_u32).map(|i| 1.0 / (f64::from(i) + 1.0));
    watched(|| {
        let pool = Pool::new(3);
        let xs: Vec<f64> = items().collect();
        let line = |heavy: bool| {
            let (mut total, mut out) = (0.0, vec![0.0; 3]);
            let list = parallel!(
                pool = &pool,
                {
                    if heavy && i > 0 {
                        thread::sleep(Duration::from_micros(500));
                    }
                    out[i] = x * 2.0;
                    total += x;
                    x
                }
                for (i, &x) in xs.iter().enumerate()
            );
            (total, out, list)
        };
        let (mut total, mut out, mut list) = (0.0, Vec::new(), Vec::new());
        for x in items() {
            total += x;
            out.push(x * 2.0);
            list.push(x);
        }
        for _ in 0..10 {
            for heavy in [false; 300].into_iter().chain([true]) {
                let found = line(heavy);
                assert_eq!(found.0.to_bits(), f64::to_bits(total));
                assert_eq!((&found.1, &found.2), (&out, &list));
            }
        }
    });
}
