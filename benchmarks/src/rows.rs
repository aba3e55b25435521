//! The rows: every loop of the race, plain, with `parallel!`, and as each peer runs it.
//!
//! Rows are macros where `parallel!` stands in them, so that each has a call site of its own, as in a program.

use crate::bodies::{self, Body, Pace as Work, Picture, busy, is_prime, label, mandelbrot, sqrt, total};
use crate::engines::lingering::Lingering;
use crate::engines::{Loops, Peers, Shape, for_each_peer};
use crate::in_place;
use crate::keyed::keyed;
use crate::merges::merges;
use crate::short::short;
use crate::turns::{Pace, Race, Row};
use parallel_for::{Stream, parallel};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::hint::black_box;
use std::io::BufRead;
use std::rc::Rc;
use std::time::Duration;

const EVEN: Shape = Shape { even: true, grain: 128 };
const IDLE: Duration = Duration::from_millis(1);

/// What the rows have in common.
pub struct Ground {
    pub peers: &'static Peers,
    lingering: &'static Lingering,
    crowd: OnceCell<&'static Peers>,
    pub work: Work,
}

impl Ground {
    pub fn new() -> Self {
        Self {
            peers: Peers::new(parallel_for::cpu_count()),
            lingering: Lingering::new(),
            crowd: OnceCell::new(),
            work: Work::measure(),
        }
    }

    /// The peers with eight threads, whatever the machine has.
    fn crowd(&self) -> &'static Peers {
        self.crowd.get_or_init(|| Peers::new(8))
    }

    pub fn busy(&self, ns: u32) -> impl Fn(usize) -> f64 + Copy + Send + Sync + use<> {
        let steps = self.work.busy_100ns * ns.div_ceil(100);
        move |i| busy(i, steps)
    }

    /// 100 ns for most items, a hundred times as much for those that `heavy` names.
    fn skewed(&self, heavy: fn(usize) -> bool) -> impl Fn(usize) -> f64 + Copy + Send + Sync + use<> {
        let steps = self.work.busy_100ns;
        move |i| busy(i, if heavy(i) { steps * 100 } else { steps })
    }
}

type Make = Box<dyn FnOnce(&Ground) -> Box<dyn Race>>;

/// A row that is not made yet: some have much data.
pub struct Entry {
    pub name: String,
    make: Make,
}

impl Entry {
    pub fn make(self, ground: &Ground) -> Box<dyn Race> {
        (self.make)(ground)
    }
}

/// Builds the list.
pub struct List(Vec<Entry>);

impl List {
    pub fn add<T: 'static>(
        &mut self,
        name: &str,
        pace: Pace,
        same: fn(&T, &T) -> bool,
        fill: impl FnOnce(&Ground, &mut Row<T>) + 'static,
    ) {
        let row = name.to_owned();
        let make: Make = Box::new(move |ground| {
            let mut made = Row::new(&row, pace, same);
            fill(ground, &mut made);
            Box::new(made)
        });
        self.0.push(Entry { name: name.to_owned(), make });
    }
}

/// A collect over `0..n`; `settings` are those of `parallel!`.
macro_rules! collect {
    ($row:ident, $peers:expr, $n:expr, $shape:expr, $body:expr $(, settings $settings:tt = $value:expr)?) => {{
        let (n, body) = ($n, $body);
        $row.plain(move || (0..black_box(n)).map(body).collect::<Vec<_>>());
        $row.ours(move || parallel!($($settings = $value,)? body(i) for i in 0..black_box(n)));
        peers_collect($row, $peers, n, $shape, body);
    }};
}

fn peers_collect<T, F>(row: &mut Row<Vec<T>>, peers: &'static Peers, n: usize, shape: Shape, body: F)
where
    T: Send + Sync + 'static,
    F: Fn(usize) -> T + Copy + Send + Sync + 'static,
{
    for_each_peer!(peers, peer => row.peer(peer, move || Ok(peer.collect(black_box(n), shape, body))));
    missing(row, peers);
}

fn missing<T>(row: &mut Row<T>, peers: &Peers) {
    for missing in &peers.missing {
        row.note(missing.engine, missing.why);
    }
}

/// Sums of floats differ in their last bits with the order of the additions.
pub fn close(a: &f64, b: &f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}

fn all_close(a: &Vec<f64>, b: &Vec<f64>) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| close(a, b))
}

/// All rows, in the order of the table.
pub fn all() -> Vec<Entry> {
    let mut list = List(Vec::new());
    collects(&mut list);
    uneven(&mut list);
    sums(&mut list);
    iterators(&mut list);
    inputs(&mut list);
    in_place::rows(&mut list);
    variables(&mut list);
    nests(&mut list);
    steps(&mut list);
    few_and_many(&mut list);
    short(&mut list);
    keyed(&mut list);
    merges(&mut list);
    list.0
}

fn collects(list: &mut List) {
    macro_rules! sqrt {
        ($($n:literal)*) => {
            $(list.add(concat!("sqrt(i*i), n = ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                collect!(row, ground.peers, $n, EVEN, sqrt);
            });)*
        };
    }
    macro_rules! busy {
        ($($n:literal)*) => {
            $(list.add(concat!("100 ns body, n = ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                collect!(row, ground.peers, $n, Shape { even: true, grain: 10 }, ground.busy(100));
            });)*
        };
    }
    sqrt!(10 100 1000 10000 100000 1000000 10000000);
    busy!(10 100 1000 10000 100000);
    list.add("strings, n = 1000", Pace::Repeated, PartialEq::eq, |ground, row| {
        collect!(row, ground.peers, 1000, Shape { even: true, grain: 8 }, label);
    });
    list.add("strings, n = 100000", Pace::Repeated, PartialEq::eq, |ground, row| {
        collect!(row, ground.peers, 100_000, Shape { even: true, grain: 8 }, label);
    });
}

fn uneven(list: &mut List) {
    let shape = Shape { even: false, grain: 1 };
    list.add("mandelbrot, 60 rows of 90", Pace::Repeated, PartialEq::eq, move |ground, row| {
        collect!(row, ground.peers, 60, shape, |y| mandelbrot(y, Picture { width: 90, height: 60 }));
    });
    list.add("mandelbrot, 400 rows of 600", Pace::Repeated, PartialEq::eq, move |ground, row| {
        collect!(row, ground.peers, 400, shape, |y| mandelbrot(y, Picture { width: 600, height: 400 }));
    });
    let shape = Shape { even: false, grain: 4 };
    list.add("2 % heavy items, scattered", Pace::Repeated, PartialEq::eq, move |ground, row| {
        collect!(row, ground.peers, 4096, shape, ground.skewed(|i| i % 50 == 17));
    });
    list.add("2 % heavy items, at the end", Pace::Repeated, PartialEq::eq, move |ground, row| {
        collect!(row, ground.peers, 4096, shape, ground.skewed(|i| i >= 4014));
    });
    macro_rules! primes {
        ($($limit:literal)*) => {
            $(list.add(concat!("primes below ", $limit), Pace::Repeated, PartialEq::eq, |ground, row| {
                row.plain(move || (0..black_box($limit)).filter(|&n| is_prime(n)).collect::<Vec<_>>());
                row.ours(move || parallel!(n for n in 0..black_box($limit) if is_prime(n)));
                peers_primes(row, ground.peers, $limit);
            });)*
        };
    }
    primes!(10000 200000);
}

fn peers_primes(row: &mut Row<Vec<usize>>, peers: &'static Peers, limit: usize) {
    let shape = Shape { even: false, grain: 16 };
    for_each_peer!(peers, peer => row.peer(peer, move || Ok(peer.filter(0..black_box(limit), shape, is_prime))));
    missing(row, peers);
}

fn sums(list: &mut List) {
    macro_rules! squares {
        ($($n:literal)*) => {
            $(list.add(concat!("sum of squares, n = ", $n), Pace::Repeated, close, |ground, row| {
                let values: &'static [f64] = (0..$n).map(|i| f64::from(i % 1000) * 0.5).collect::<Vec<_>>().leak();
                row.plain(move || black_box(values).iter().map(|x| x * x).sum::<f64>());
                row.ours(move || parallel!(sum(x * x for x in black_box(values))));
                for_each_peer!(ground.peers, peer => row.peer(peer, move || Ok(peer.sum_of_squares(black_box(values)))));
                missing(row, ground.peers);
            });)*
        };
    }
    squares!(1000 10000 100000 10000000);
}

fn iterators(list: &mut List) {
    macro_rules! lines {
        ($($n:literal)*) => {
            $(list.add(concat!("lines of a reader, n = ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                let text: &'static [u8] = bodies::lines($n).leak();
                row.plain(move || black_box(text).lines().map(|line| total(&line.unwrap())).collect::<Vec<_>>());
                row.ours(move || parallel!(total(&line.unwrap()) for line in black_box(text).lines()));
                peers_lines(row, ground.peers, text);
            });)*
        };
    }
    lines!(100 10000);
}

fn peers_lines(row: &mut Row<Vec<u64>>, peers: &'static Peers, text: &'static [u8]) {
    let shape = Shape { even: true, grain: 1 };
    for_each_peer!(peers, peer => row.peer(peer, move || Ok(peer.lines(black_box(text), shape, total))));
    missing(row, peers);
}

/// Inputs beyond ranges and slices: against the plain loop, and against rayon where it has the same.
fn inputs(list: &mut List) {
    const N: usize = 1_000_000;
    list.add("iter().enumerate(), n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(N);
        row.plain(move || black_box(values).iter().enumerate().map(|(i, x)| x.sqrt() + i as f64).collect::<Vec<_>>());
        row.ours(move || parallel!(x.sqrt() + i as f64 for (i, x) in black_box(values).iter().enumerate()));
    });
    list.add("a.iter().zip(&b), n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let (left, right) = (numbers(N), numbers(N));
        row.plain(move || black_box(left).iter().zip(right).map(|(x, y)| x * y).collect::<Vec<_>>());
        row.ours(move || parallel!(x * y for (x, y) in black_box(left).iter().zip(right)));
    });
    list.add(
        "hash map, n = 100000",
        Pace::Repeated,
        |a: &u64, b| a == b,
        |ground, row| {
            let map: HashMap<u64, u64> = (0..100_000).map(|i| (i * 7919, i)).collect();
            let map: &'static HashMap<u64, u64> = Box::leak(Box::new(map));
            let mixed = |key: u64, value: u64| (key ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40;
            row.plain(move || black_box(map).iter().map(|(&key, &value)| mixed(key, value)).sum());
            row.ours(move || parallel!(sum(mixed(key, value) for (&key, &value) in black_box(map))));
            let sum = move || black_box(map).par_iter().map(|(&key, &value)| mixed(key, value)).sum();
            if let Some(rayon) = &ground.peers.rayon {
                row.peer(rayon, move || Ok(sum()));
            }
            let install = &ground.peers.rayon_install;
            row.peer(install, move || Ok(install.run(sum)));
        },
    );
    list.add("the list of a hash map, n = 3000", Pace::Repeated, PartialEq::eq, |_, row| {
        let map: HashMap<u64, u64> = (0..3000).map(|i| (i * 7919, i)).collect();
        let map: &'static HashMap<u64, u64> = Box::leak(Box::new(map));
        row.plain(move || {
            let mut all = Vec::with_capacity(map.len());
            for (key, value) in black_box(map) {
                all.push(key ^ value);
            }
            all
        });
        row.ours(move || parallel!(key ^ value for (key, value) in black_box(map)));
    });
    macro_rules! short_items {
        ($($n:literal)*) => {
            $(list.add(concat!("xs.iter().filter(…), n = ", $n), Pace::Repeated, PartialEq::eq, |_, row| {
                let values = numbers($n);
                let large = |x: &&f64| **x % 2.0 < 1.0;
                row.plain(move || {
                    let mut roots = Vec::new();
                    for x in black_box(values).iter().filter(large) {
                        roots.push(x.sqrt());
                    }
                    roots
                });
                row.ours(move || parallel!(x.sqrt() for x in black_box(values).iter().filter(large)));
            });)*
            $(list.add(concat!("xs.iter().filter(|x| **x > limit), n = ", $n), Pace::Repeated, PartialEq::eq, |_, row| {
                let values = numbers($n);
                let limit = black_box(($n / 2) as f64);
                row.plain(move || {
                    let mut roots = Vec::new();
                    for x in black_box(values).iter().filter(|x| **x > limit) {
                        roots.push(x.sqrt());
                    }
                    roots
                });
                row.ours(move || parallel!(x.sqrt() for x in black_box(values).iter().filter(|x| **x > limit)));
            });
            list.add(concat!("(0..n).map(|i| i as f64 / limit), n = ", $n), Pace::Repeated, PartialEq::eq, |_, row| {
                let limit = black_box(($n / 2) as f64);
                row.plain(move || {
                    let mut roots = Vec::new();
                    for x in (0..black_box($n)).map(|i| i as f64 / limit) {
                        roots.push(x.sqrt());
                    }
                    roots
                });
                row.ours(move || parallel!(x.sqrt() for x in (0..black_box($n)).map(|i| i as f64 / limit)));
            });)*
        };
    }
    short_items!(100 10000 1000000);
    list.add("an iterator of 1 us items, n = 10000", Pace::Repeated, PartialEq::eq, |ground, row| {
        let body = ground.busy(1000);
        row.plain(move || (0..black_box(10_000)).filter(|i| i % 7 > 0).map(body).collect::<Vec<_>>());
        row.ours(move || parallel!(body(i) for i in (0..black_box(10_000)).filter(|i| i % 7 > 0)));
    });
    pipelines(list);
}

/// Results that are handed over while the loop goes on: no peer has these.
fn pipelines(list: &mut List) {
    list.add(
        "`then`: 1 us items, hashed in order, n = 10000",
        Pace::Repeated,
        |a: &u64, b| a == b,
        |ground, row| {
            let body = ground.busy(1000);
            let hash = |hash: u64, bits: u64| hash.wrapping_mul(31) ^ bits;
            row.plain(move || (0..black_box(10_000)).map(body).fold(0, |all, value| hash(all, value.to_bits())));
            row.ours(move || {
                let mut all = 0;
                parallel!(for i in 0..black_box(10_000) { body(i) } then |value| all = hash(all, value.to_bits()));
                all
            });
        },
    );
    list.add("`Stream`: 1 us items, summed up, n = 10000", Pace::Repeated, close, |ground, row| {
        let body = ground.busy(1000);
        row.plain(move || (0..black_box(10_000)).map(body).sum());
        row.ours(move || parallel!(into = Stream<_>, body(i) for i in 0..black_box(10_000)).sum());
    });
}

pub fn numbers(n: usize) -> &'static [f64] {
    (0..n).map(|i| (i % 1000) as f64 * 0.5).collect::<Vec<_>>().leak()
}

/// Serial loops that change variables around them, wrapped: no peer has these.
fn variables(list: &mut List) {
    const N: usize = 1_000_000;
    list.add("total += x * x, n = 1000000", Pace::Repeated, close, |_, row| {
        let values = numbers(N);
        row.plain(move || {
            let mut total = 0.0;
            for x in black_box(values) {
                total += x * x;
            }
            total
        });
        row.ours(move || {
            let mut total = 0.0;
            parallel!(for x in black_box(values) {
                total += x * x;
            });
            total
        });
    });
    list.add("total += x; out.push(total), n = 1000000", Pace::Repeated, all_close, |_, row| {
        let values = numbers(N);
        row.plain(move || {
            let (mut total, mut out) = (0.0, Vec::with_capacity(N));
            for x in black_box(values) {
                total += x;
                out.push(total);
            }
            out
        });
        row.ours(move || parallel!(scan(*x for x in black_box(values), |a, b| a + b)));
    });
    list.add("bins[k] += 1, n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(N);
        row.plain(move || {
            let mut bins = vec![0_u32; 64];
            for x in black_box(values) {
                bins[*x as usize % 64] += 1;
            }
            bins
        });
        row.ours(move || {
            let mut bins = vec![0_u32; 64];
            parallel!(for x in black_box(values) {
                bins[*x as usize % 64] += 1;
            });
            bins
        });
    });
    list.add("out[i] = …, n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(N);
        row.plain(move || {
            let mut out = vec![0.0; N];
            for i in 0..black_box(N) {
                out[i] = values[i].sqrt();
            }
            out
        });
        row.ours(move || {
            let mut out = vec![0.0; N];
            parallel!(for i in 0..black_box(N) {
                out[i] = values[i].sqrt();
            });
            out
        });
    });
    list.add("out.push(…), n = 1000000", Pace::Repeated, PartialEq::eq, |_, row| {
        let values = numbers(N);
        row.plain(move || {
            let mut out = Vec::new();
            for x in black_box(values) {
                if (*x as usize).is_multiple_of(3) {
                    out.push(x.sqrt());
                }
            }
            out
        });
        row.ours(move || {
            let mut out = Vec::new();
            parallel!(for x in black_box(values) {
                if (*x as usize).is_multiple_of(3) {
                    out.push(x.sqrt());
                }
            });
            out
        });
    });
    list.add("f(x)?, 100 ns, n = 10000", Pace::Repeated, PartialEq::eq, |ground, row| {
        let body = ground.busy(100);
        let checked = move |i: usize| (i < usize::MAX).then(|| body(i));
        row.plain(move || (0..black_box(10_000)).map(checked).collect::<Option<Vec<_>>>());
        row.ours(move || Some(parallel!(checked(i)? for i in 0..black_box(10_000))));
    });
}

fn nests(list: &mut List) {
    const INNER: usize = 1_000_000;
    fn distance(i: usize, j: usize) -> f64 {
        (i as f64).hypot(j as f64)
    }
    list.add("nested 2 x 1000000, as one", Pace::Repeated, PartialEq::eq, |ground, row| {
        row.plain(move || {
            let (outer, inner) = black_box((2, INNER));
            let mut results = Vec::with_capacity(outer * inner);
            for i in 0..outer {
                for j in 0..inner {
                    results.push(distance(i, j));
                }
            }
            results
        });
        row.ours(move || {
            let (outer, inner) = black_box((2, INNER));
            parallel!(distance(i, j) for i in 0..outer for j in 0..inner)
        });
        peers_collect(row, ground.peers, 2 * INNER, EVEN, |k| distance(k / INNER, k % INNER));
    });
    let same = |a: &Vec<f64>, b: &Vec<f64>| a.iter().zip(b).all(|(a, b)| close(a, b));
    list.add("a loop in a loop, 2 x 1000000", Pace::Repeated, same, |ground, row| {
        row.plain(move || {
            let (outer, inner) = black_box((2, INNER));
            (0..outer).map(|i| (0..inner).map(|j| distance(i, j)).sum()).collect::<Vec<f64>>()
        });
        row.ours(move || {
            let (outer, inner) = black_box((2, INNER));
            parallel!(parallel!(sum(distance(i, j) for j in 0..inner)) for i in 0..outer)
        });
        for_each_peer!(ground.peers, peer => row.peer(peer, move || {
            let (outer, inner) = black_box((2, INNER));
            peer.nested(outer, inner, distance)
        }));
        missing(row, ground.peers);
    });
}

/// Bodies that one contestant moves on, step by step.
type Bodies = Rc<RefCell<Vec<Body>>>;

fn steps(list: &mut List) {
    macro_rules! steps {
        ($pace:expr, $how:literal: $($us:literal)*) => {
            $(list.add(concat!("steps of ", $us, " us, ", $how), $pace, PartialEq::eq, |ground, row| {
                let n = ground.work.bodies(f64::from($us));
                let start = Body::many(n);
                let places: &'static [_] = start.iter().map(|body| body.position).collect::<Vec<_>>().leak();
                let bodies: Bodies = Rc::new(RefCell::new(start.clone()));
                row.plain(move || {
                    for body in black_box(&mut *bodies.borrow_mut()) {
                        body.attract(black_box(places));
                    }
                    Rc::clone(&bodies)
                });
                macro_rules! step {
                    () => {{
                        let bodies: Bodies = Rc::new(RefCell::new(start.clone()));
                        move || {
                            {
                                let bodies: &mut Vec<Body> = &mut bodies.borrow_mut();
                                parallel!(for body in black_box(bodies) {
                                    body.attract(black_box(places));
                                });
                            }
                            Rc::clone(&bodies)
                        }
                    }};
                }
                row.ours(step!());
                row.lingering(ground.lingering, step!());
                peers_steps(row, ground.peers, &start, places);
            });)*
        };
    }
    steps!(Pace::BackToBack, "back to back": 20 50 150 500);
    steps!(Pace::Spaced(IDLE), "1 ms idle between": 20 150);
}

fn peers_steps(row: &mut Row<Bodies>, peers: &'static Peers, start: &[Body], places: &'static [[f64; 2]]) {
    let shape = Shape { even: true, grain: 2 };
    for_each_peer!(peers, peer => {
        let bodies: Bodies = Rc::new(RefCell::new(start.to_vec()));
        row.peer(peer, move || {
            let step = |body: &mut Body| body.attract(black_box(places));
            peer.update(black_box(&mut *bodies.borrow_mut()), shape, step);
            Ok(Rc::clone(&bodies))
        });
    });
    missing(row, peers);
}

fn few_and_many(list: &mut List) {
    let shape = Shape { even: false, grain: 1 };
    /// The same loop once for each of the numbers, so that none has run before.
    macro_rules! sites {
        ($body:ident: $($site:literal)*) => {
            [$({
                let _ = $site;
                Box::new(move || parallel!($body(i) for i in 0..black_box(2))) as Box<dyn Fn() -> Vec<f64>>
            }),*]
        };
    }
    list.add("two items of 10 ms, cold site", Pace::Cold(40), PartialEq::eq, move |ground, row| {
        let body = ground.busy(10_000_000);
        row.plain(move || (0..black_box(2)).map(body).collect::<Vec<_>>());
        let mut sites = sites!(body:
            1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
        )
        .into_iter();
        row.ours(move || sites.next().expect("a site for each turn")());
        peers_collect(row, ground.peers, 2, shape, body);
    });
    list.add("100 ns body, n = 10000, n_jobs = 8", Pace::Repeated, PartialEq::eq, |ground, row| {
        let shape = Shape { even: true, grain: 10 };
        collect!(row, ground.crowd(), 10_000, shape, ground.busy(100), settings n_jobs = 8);
    });
    list.add("mandelbrot, 400 rows of 600, n_jobs = 8", Pace::Repeated, PartialEq::eq, move |ground, row| {
        let body = |y| mandelbrot(y, Picture { width: 600, height: 400 });
        collect!(row, ground.crowd(), 400, shape, body, settings n_jobs = 8);
    });
}
