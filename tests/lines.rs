//! Iterators that all workers pull, such as the lines of a reader: the same results, in the same order, with the same ends as of one
//! that its own thread pulls.

#[path = "support/memory.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod memory;
mod support;

use parallel_for::{Pool, Stream, parallel};
use std::cell::Cell;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{self, BufRead, BufReader, Cursor, Lines, Read};
use std::iter::Map;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};
use support::{for_every_n_jobs, watched};

/// A reader of the user's: what it does is noted.
struct Numbers {
    text: Cursor<String>,
    notes: Arc<Notes>,
}

#[derive(Default)]
struct Notes {
    read: AtomicUsize,
    readers: Mutex<HashSet<ThreadId>>,
    dropped_by: Mutex<Option<ThreadId>>,
    /// The byte at which the reader panics.
    panics_at: Option<usize>,
}

impl Read for Numbers {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.notes.readers.lock().unwrap().insert(thread::current().id());
        let most = buffer.len().min(64);
        let count = self.text.read(&mut buffer[..most])?;
        let read = self.notes.read.fetch_add(count, Ordering::SeqCst) + count;
        if self.notes.panics_at.is_some_and(|at| read > at) {
            std::panic::resume_unwind(Box::new("the reader"));
        }
        Ok(count)
    }
}

impl Drop for Numbers {
    fn drop(&mut self) {
        *self.notes.dropped_by.lock().unwrap() = Some(thread::current().id());
    }
}

fn numbers(lines: usize, notes: &Arc<Notes>) -> BufReader<Numbers> {
    BufReader::with_capacity(64, Numbers { text: Cursor::new(text(lines)), notes: notes.clone() })
}

fn text(lines: usize) -> String {
    (0..lines).fold(String::new(), |mut text, i| {
        writeln!(text, "{i}").unwrap();
        text
    })
}

fn lines(count: usize) -> Lines<Cursor<String>> {
    Cursor::new(text(count)).lines()
}

/// The number of a line, after so many nanoseconds.
fn number(line: io::Result<String>, time: u64) -> usize {
    let until = Instant::now() + Duration::from_nanos(time);
    while time > 0 && Instant::now() < until {
        std::hint::spin_loop();
    }
    line.unwrap().parse().unwrap()
}

fn tenth(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap()) * 0.1
}

const COUNT: usize = 2_000;

#[test]
fn every_form_gives_what_the_serial_loop_gives() {
    for_every_n_jobs(|n_jobs| {
        for time in [0, 2_000, 20_000] {
            let list = parallel!(n_jobs = n_jobs, number(line, time) for line in lines(COUNT));
            assert!(list.into_iter().eq(0..COUNT));
            let sum = parallel!(n_jobs = n_jobs, sum(tenth(number(line, time)) for line in lines(COUNT)));
            let other = parallel!(n_jobs = 1, sum(tenth(number(line, 0)) for line in lines(COUNT)));
            assert_eq!(sum.to_bits(), other.to_bits());
            let mut all = Vec::new();
            let mut total = 0.0;
            parallel!(
                n_jobs = n_jobs,
                for line in lines(COUNT) {
                    let number = number(line, time);
                    total += tenth(number);
                    if number.is_multiple_of(3) {
                        all.push(number);
                    }
                }
            );
            assert!(total.to_bits() == other.to_bits() && all.into_iter().eq((0..COUNT).step_by(3)));
            let mut seen = Vec::new();
            parallel!(n_jobs = n_jobs, for line in lines(COUNT) { number(line, time) } then |number| seen.push(number));
            assert!(seen.into_iter().eq(0..COUNT));
            let mut seen = Vec::new();
            parallel!(n_jobs = n_jobs, ordered = false, for line in lines(COUNT) { number(line, time) } then |number| seen.push(number));
            seen.sort_unstable();
            assert!(seen.into_iter().eq(0..COUNT));
            let first = parallel!(n_jobs = n_jobs, first(line for line in lines(COUNT) if number(Ok(line.as_ref().unwrap().clone()), time) > 777));
            assert_eq!(first.unwrap().unwrap(), "778");
            let stream = parallel!(n_jobs = n_jobs, into = Stream<_>, number(line, time) for line in lines(COUNT));
            assert!(stream.eq(0..COUNT));
        }
    });
}

#[test]
fn with_settings_that_cut_it_in_other_ways() {
    for_every_n_jobs(|n_jobs| {
        for (batch_size, lookahead) in [(1, 1), (7, 100), (100, 7), (3000, 3000)] {
            let list =
                parallel!(n_jobs = n_jobs, batch_size = batch_size, number(line, 3_000) for line in lines(COUNT));
            assert!(list.into_iter().eq(0..COUNT));
            let list = parallel!(n_jobs = n_jobs, lookahead = lookahead, number(line, 3_000) for line in lines(COUNT));
            assert!(list.into_iter().eq(0..COUNT));
        }
        let made = AtomicUsize::new(0);
        let mut list = Vec::new();
        parallel!(
            n_jobs = n_jobs,
            let one = {
                made.fetch_add(1, Ordering::SeqCst);
                vec![0; 1]
            };
            for line in lines(COUNT) {
                list.push(number(line, 5_000) + one.len());
            }
        );
        assert!(list.into_iter().eq(1..=COUNT) && made.into_inner() <= n_jobs);
    });
}

fn generic<B: BufRead + Send>(reader: B, n_jobs: usize) -> Vec<usize> {
    parallel!(n_jobs = n_jobs, number(line, 4_000) for line in reader.lines())
}

#[test]
fn adaptors_of_lines() {
    for_every_n_jobs(|n_jobs| {
        let each = |line| number(line, 4_000);
        let list = parallel!(n_jobs = n_jobs, (i, each(line)) for (i, line) in lines(COUNT).enumerate());
        assert!(list.into_iter().eq((0..COUNT).enumerate()));
        let list = parallel!(n_jobs = n_jobs, each(line) for line in lines(COUNT).skip(1).step_by(3).take(300));
        assert!(list.into_iter().eq((1..COUNT).step_by(3).take(300)));
        let list = parallel!(n_jobs = n_jobs, each(line) for line in lines(COUNT).chain(lines(50)).fuse());
        assert!(list.into_iter().eq((0..COUNT).chain(0..50)));
        let words = parallel!(n_jobs = n_jobs, word.len() for word in Cursor::new(text(COUNT)).split(b'\n').flatten());
        assert!(words.into_iter().eq((0..COUNT).map(|i| i.to_string().len())));
        let words = parallel!(n_jobs = n_jobs, each(Ok(String::from_utf8(word.unwrap()).unwrap()))
            for word in Cursor::new(text(COUNT)).split(b'\n'));
        assert!(words.into_iter().eq(0..COUNT));
        assert!(generic(Cursor::new(text(COUNT)), n_jobs).into_iter().eq(0..COUNT));
    });
}

const LONG: usize = 70_000;

/// Tells whether helpers have pulled, in a loop over long lines that `run` runs with so many jobs.
fn helpers_pull(n_jobs: usize, run: &dyn Fn(usize, BufReader<Cursor<String>>)) -> bool {
    let line = "1".repeat(LONG) + "\n";
    let reader = BufReader::new(Cursor::new(line.repeat(100)));
    memory::grown_elsewhere(LONG, || run(n_jobs, reader)) > 0
}

fn sometimes(run: impl Fn(usize, BufReader<Cursor<String>>)) -> bool {
    watched(|| {
        assert!(!helpers_pull(1, &run));
        (0..50).any(|_| helpers_pull(2, &run))
    })
}

fn some_time<T>(item: &T) {
    black_box(item);
    thread::sleep(Duration::from_micros(500));
}

#[test]
fn helpers_pull_for_themselves() {
    assert!(sometimes(|n_jobs, reader| {
        parallel!(
            n_jobs = n_jobs,
            for line in reader.lines() {
                some_time(&line);
            }
        );
    }));
    assert!(sometimes(|n_jobs, mut reader| {
        let all = (&mut reader).lines().enumerate();
        parallel!(
            n_jobs = n_jobs,
            for (_, line) in all.skip(1) {
                some_time(&line);
            }
        );
    }));
    // One that has somebody else's code in it stays.
    assert!(!(0..5).any(|_| {
        helpers_pull(2, &|n_jobs, reader| {
            let reader: Box<dyn BufRead + Send> = Box::new(reader);
            parallel!(
                n_jobs = n_jobs,
                for line in reader.lines() {
                    some_time(&line);
                }
            );
        })
    }));
}

#[test]
fn helpers_call_closures_that_capture_nothing() {
    assert!(sometimes(|n_jobs, reader| {
        parallel!(
            n_jobs = n_jobs,
            for line in reader.lines().map_while(Result::ok) {
                some_time(&line);
            }
        );
    }));
    assert!(sometimes(|n_jobs, reader| {
        let list = parallel!(n_jobs = n_jobs, { some_time(&line); i }
            for (i, line) in reader.lines().map(|line| line.unwrap()).filter(|line| !line.is_empty()).enumerate());
        assert!(list.into_iter().eq(0..100));
    }));
    assert!(!(0..5).any(|_| {
        helpers_pull(2, &|n_jobs, reader| {
            let mut count = 0;
            parallel!(
                n_jobs = n_jobs,
                for line in reader.lines().inspect(|_| count += 1) {
                    some_time(&line);
                }
            );
            assert_eq!(count, 100);
        })
    }));
}

#[test]
fn a_closure_that_panics_wherever_it_is_called() {
    for_every_n_jobs(|n_jobs| {
        let mut bytes = text(COUNT).into_bytes();
        // The first byte of line 1500 is none of a text.
        let at = text(1_500).len();
        bytes[at] = 0xFF;
        for time in [0, 5_000] {
            let ran = Mutex::new(Vec::new());
            let run = AssertUnwindSafe(|| {
                parallel!(
                    n_jobs = n_jobs,
                    for line in Cursor::new(&bytes).lines().map(|line| line.unwrap()) {
                        ran.lock().unwrap().push(number(Ok(line), time));
                    }
                );
            });
            catch_unwind(run).expect_err("it panics");
            // All that came before has run, once.
            let mut ran = ran.into_inner().unwrap();
            ran.sort_unstable();
            assert!(ran.into_iter().eq(0..1_500));
        }
    });
}

#[test]
fn closures_that_capture_something_stay() {
    for_every_n_jobs(|n_jobs| {
        let (notes, calls) = (Arc::<Notes>::default(), Rc::new(Cell::new(0)));
        let mut count = 0;
        let list = parallel!(n_jobs = n_jobs, { some_time(&n); n } for n in numbers(400, &notes)
            .lines()
            .inspect(|_| calls.set(calls.get() + 1))
            .map(|line| { count += 1; line.unwrap().parse::<usize>().unwrap() }));
        assert!(list.into_iter().eq(0..400) && (calls.get(), count) == (400, 400));
        assert!(notes.readers.lock().unwrap().iter().eq([&thread::current().id()]));
        // Text has lines, too, of which any worker could have any.
        let text = text(400);
        let list = parallel!(n_jobs = n_jobs, n for n in text.lines().map(|line| line.parse::<usize>().unwrap()));
        assert!(list.into_iter().eq(0..400));
    });
}

#[test]
fn what_may_not_go_from_thread_to_thread_stays() {
    /// A reader that knows its thread.
    struct Bound(Numbers, Rc<Cell<usize>>);

    impl Read for Bound {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.1.set(self.1.get() + 1);
            self.0.read(buffer)
        }
    }

    for_every_n_jobs(|n_jobs| {
        let (notes, calls) = (Arc::<Notes>::default(), Rc::new(Cell::new(0)));
        let reader = Bound(Numbers { text: Cursor::new(text(COUNT)), notes: notes.clone() }, calls.clone());
        let list = parallel!(n_jobs = n_jobs, number(line, 5_000) for line in BufReader::new(reader).lines());
        assert!(list.into_iter().eq(0..COUNT) && calls.get() > 0);
        assert!(notes.readers.lock().unwrap().iter().eq([&thread::current().id()]));
        // A closure may hold anything, too.
        let calls = calls.clone();
        let count = calls.clone();
        let counted = lines(COUNT).inspect(move |_| count.set(count.get() + 1));
        assert!(parallel!(n_jobs = n_jobs, number(line, 5_000) for line in counted).into_iter().eq(0..COUNT));
        // So may a reader, or a closure in a method of the user's.
        calls.set(0);
        let told = Told { reader: Cursor::new(text(COUNT)), tell: |count| calls.set(calls.get() + count) };
        let list = parallel!(n_jobs = n_jobs, number(line, 5_000) for (line, _) in BufReader::new(told).lines().map(|line| (line, 0)));
        assert!(list.into_iter().eq(0..COUNT) && calls.get() == text(COUNT).len());
        let bytes = calls.get();
        let split = Own(Cursor::new(text(COUNT))).split(|line| number(line, 0) + calls.get());
        assert!(parallel!(n_jobs = n_jobs, n - bytes for (n, _) in split.map(|n| (n, 0))).into_iter().eq(0..COUNT));
        let split = Own(Cursor::new(text(COUNT)));
        let list = parallel!(n_jobs = n_jobs, n - bytes
            for (n, _) in split.split(|line| number(line, 0) + calls.get()).map(|n| (n, 0)));
        assert!(list.into_iter().eq(0..COUNT));
        let list = parallel!(n_jobs = n_jobs, line.unwrap() for line in included(3).lines());
        assert_eq!(list, ["3", "2", "1", "0"]);
    });
}

/// A reader that tells how much it has read.
struct Told<R, F> {
    reader: R,
    tell: F,
}

impl<R: Read, F: FnMut(usize)> Read for Told<R, F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(buffer)?;
        (self.tell)(count);
        Ok(count)
    }
}

/// A text with a `split` of its own.
struct Own(Cursor<String>);

impl Own {
    fn split<F>(self, f: F) -> Map<Lines<Cursor<String>>, F>
    where
        F: FnMut(io::Result<String>) -> usize,
    {
        self.0.lines().map(f)
    }
}

/// A text that includes another one.
fn included(depth: usize) -> impl BufRead {
    let inner = if depth == 0 { Vec::new() } else { parallel!(line.unwrap() for line in included(depth - 1).lines()) };
    Cursor::new(format!("{depth}\n{}", inner.join("\n")))
}

#[test]
fn a_reader_that_panics() {
    for_every_n_jobs(|n_jobs| {
        for time in [0, 5_000] {
            let (notes, ran) = (Arc::new(Notes { panics_at: Some(5_000), ..Notes::default() }), Mutex::new(Vec::new()));
            let run = AssertUnwindSafe(|| {
                parallel!(
                    n_jobs = n_jobs,
                    for line in numbers(COUNT, &notes).lines() {
                        ran.lock().unwrap().push(number(line, time));
                    }
                );
            });
            let panic = catch_unwind(run).expect_err("it panics");
            assert_eq!(panic.downcast_ref(), Some(&"the reader"));
            // All that came before has run, once.
            let mut ran = ran.into_inner().unwrap();
            ran.sort_unstable();
            assert!(ran.len() > 1_000 && ran.iter().copied().eq(0..ran.len()), "{}", ran.len());
            assert_eq!(*notes.dropped_by.lock().unwrap(), Some(thread::current().id()));
            // The panic of an item goes before it.
            let run = AssertUnwindSafe(|| {
                parallel!(
                    n_jobs = n_jobs,
                    for line in numbers(COUNT, &notes).lines() {
                        if number(line, time) == 30 {
                            std::panic::resume_unwind(Box::new("the body"));
                        }
                    }
                );
            });
            notes.read.store(0, Ordering::SeqCst);
            assert_eq!(catch_unwind(run).expect_err("it panics").downcast_ref(), Some(&"the body"));
        }
    });
}

#[test]
fn a_loop_that_is_left_early_stops_the_pulling() {
    for_every_n_jobs(|n_jobs| {
        let mut text = Cursor::new(text(1_000_000));
        let mut run = || -> Result<usize, String> {
            let mut count = 0;
            parallel!(
                n_jobs = n_jobs,
                for line in (&mut text).lines() {
                    let number = number(line, 20_000);
                    if number == 300 {
                        Err(format!("{number}"))?;
                    }
                    count += 1;
                }
            );
            Ok(count)
        };
        assert_eq!(run(), Err("300".to_owned()));
        // Chunks of a few lines, four for each worker: a hundredth of all.
        assert!(text.position() < 60_000, "{}", text.position());
    });
}

/// A reader that runs a loop for each read.
struct Looping(Cursor<String>);
impl Read for Looping {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let sum = parallel!(n_jobs = 2, sum(i * i for i in 0..20_000_u64));
        assert_eq!(sum, 2_666_466_670_000);
        let most = buffer.len().min(100);
        self.0.read(&mut buffer[..most])
    }
}

#[test]
fn in_a_pool_and_in_loops() {
    watched(|| {
        let run = |n_jobs: usize| parallel!(n_jobs = n_jobs, number(line, 3_000) for line in lines(COUNT));
        let pool = Pool::new(4);
        let list = parallel!(pool = &pool, number(line, 3_000) for line in lines(COUNT));
        assert!(list.into_iter().eq(0..COUNT));
        // A loop over lines in a loop over lines, and in a reader.
        let inner = parallel!(n_jobs = 2, run(2).len() + number(line, 0) for line in lines(20));
        assert!(inner.into_iter().eq(COUNT..COUNT + 20));
        let reader = || BufReader::new(Looping(Cursor::new(text(COUNT))));
        let list = parallel!(n_jobs = 3, number(line, 3_000) for line in reader().lines());
        assert!(list.into_iter().eq(0..COUNT));
    });
}

#[test]
fn many_times_from_several_threads() {
    watched(|| {
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    for time in (0..30).map(|run| run * 300) {
                        let list = parallel!(n_jobs = 8, number(line, time) for line in lines(300));
                        assert!(list.into_iter().eq(0..300));
                    }
                });
            }
        });
    });
}
