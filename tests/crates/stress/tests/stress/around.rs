//! What stands around a loop: other loops, scopes with settings, and the threads of rayon.

use crate::draw::Draw;
use crate::{arrays, exits, forks, inputs, lists, panics, pipelines, pools, reducers, statements, streams};
use parallel_for::{Config, Stream, parallel};
use rayon::prelude::*;
use std::sync::mpsc::channel;
use std::thread;

/// A loop that checks itself.
type Form = fn(&mut Draw<'_>);

const FORMS: &[(&str, &[Form])] = &[
    ("lists", lists::FORMS),
    ("inputs", inputs::FORMS),
    ("reducers", reducers::FORMS),
    ("statements", statements::FORMS),
    ("arrays", arrays::FORMS),
    ("exits", exits::FORMS),
    ("panics", panics::FORMS),
    ("pipelines", pipelines::FORMS),
    ("streams", streams::FORMS),
    ("pools", pools::FORMS),
];

/// One round: some form of loop in some surroundings.
pub fn run(draw: &mut Draw<'_>) {
    match draw.below(20) {
        0..9 => form(draw),
        9 => in_scope(draw),
        10 => on_own_threads(draw),
        11 => in_statement(draw),
        12 => in_comprehension(draw),
        13 => before_then(draw),
        14 => on_rayon(draw),
        15 => in_rayon_scope(draw),
        16 => spawned(draw),
        17 => in_own_rayon_pool(draw),
        18 => in_join(draw),
        _ => on_thread(draw),
    }
}

/// What stands inside the surroundings: a form, or one more layer of them.
fn inside(draw: &mut Draw<'_>) {
    if draw.depth < 3 && draw.one_in(3) { run(draw) } else { form(draw) }
}

fn form(draw: &mut Draw<'_>) {
    // Seldom: a child costs as much as some hundred small loops.
    if draw.one_in(if draw.depth == 0 { 40 } else { 200 }) {
        draw.log.note("fork");
        return forks::form(draw);
    }
    let (name, forms) = draw.pick(FORMS);
    let number = draw.below(forms.len());
    draw.log.note(format!("{name} {number}"));
    forms[number](draw);
}

/// Something for each item of a loop around.
fn items<'d>(draw: &mut Draw<'d>, name: &str) -> (u64, impl Fn(u64) + Sync + use<'d>) {
    draw.log.note(name);
    let (seed, depth, log) = (draw.next(), draw.depth + 1, draw.log);
    let len = if depth == 1 { 6 } else { 3 };
    (1 + draw.next() % len, move |i| inside(&mut Draw::item(seed, i, depth, log)))
}

fn in_scope(draw: &mut Draw<'_>) {
    draw.log.note("in a scope");
    let config = if draw.one_in(2) { Config::new().n_jobs(draw.n_jobs()) } else { Config::new().pool(&draw.pool()) };
    config.scope(|| inside(draw));
}

fn on_own_threads(draw: &mut Draw<'_>) {
    draw.log.note("in a scope with threads of its own");
    let n_jobs = draw.pick(&[1, 2, 3, 7]);
    Config::new().n_jobs(n_jobs).stack_size(16 << 20).scope(|| inside(draw));
}

fn in_statement(draw: &mut Draw<'_>) {
    let (len, run) = items(draw, "in a statement");
    let settings = draw.settings();
    let mut ran = 0;
    with!(&settings; for i in 0..len {
        run(i);
        ran += 1;
    });
    assert_eq!(ran, len);
}

fn in_comprehension(draw: &mut Draw<'_>) {
    let (len, run) = items(draw, "in a comprehension");
    let settings = draw.settings();
    let ran = if draw.one_in(2) {
        with!(&settings; { run(i); i } for i in 0..len)
    } else {
        with!(&settings; { run(i); i } for i in (0..len).filter(|_| true))
    };
    assert!(ran.into_iter().eq(0..len));
}

fn before_then(draw: &mut Draw<'_>) {
    let (len, run) = items(draw, "before and after then");
    let settings = draw.settings();
    let mut ran = Vec::new();
    with!(&settings; for i in 0..len {
        run(i);
        i
    } then |i| {
        if i % 3 == 0 {
            run(i + len);
        }
        ran.push(i);
    });
    assert!(ran.into_iter().eq(0..len));
}

fn on_rayon(draw: &mut Draw<'_>) {
    let (len, run) = items(draw, "on rayon");
    (0..len).into_par_iter().for_each(run);
}

fn in_rayon_scope(draw: &mut Draw<'_>) {
    let (len, run) = items(draw, "in a scope of rayon");
    rayon::scope(|scope| {
        for i in 0..len {
            let run = &run;
            scope.spawn(move |_| run(i));
        }
    });
}

/// Jobs that nobody waits for on a thread of rayon; who spawned them waits on one of its own.
fn spawned(draw: &mut Draw<'_>) {
    if rayon::current_thread_index().is_some() {
        return form(draw);
    }
    draw.log.note("spawned");
    let (tell, told) = channel();
    let len = 1 + draw.below(4);
    for i in 0..len {
        let (tell, settings, load) = (tell.clone(), draw.settings(), draw.load_ahead(100));
        rayon::spawn(move || {
            let total: u64 = with!(&settings; sum(i as u64 + j + load.at(j as usize) for j in 0..100_u64));
            let stream = with!(&settings; into = Stream<_>, j + load.at(j as usize) for j in 0..total);
            tell.send(stream.take(10).sum::<u64>() + total).unwrap();
        });
    }
    drop(tell);
    let mut all: Vec<u64> = told.iter().collect();
    all.sort_unstable();
    assert!(all.into_iter().eq((0..len as u64).map(|i| i * 100 + 4_950 + 45)));
}

fn in_own_rayon_pool(draw: &mut Draw<'_>) {
    let (len, run) = items(draw, "in a rayon pool of its own");
    let threads = 1 + draw.below(3);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(crate::STACK).build().unwrap();
    if draw.one_in(2) {
        pool.install(|| (0..len).into_par_iter().for_each(run));
    } else {
        // One item, on its thread.
        pool.install(|| run(0));
    }
}

fn in_join(draw: &mut Draw<'_>) {
    let (_, run) = items(draw, "in a join");
    rayon::join(|| run(0), || run(1));
}

/// A thread that ends right after its loop.
fn on_thread(draw: &mut Draw<'_>) {
    let (_, run) = items(draw, "on a thread");
    if rayon::current_thread_index().is_some() {
        // Who waits for a thread there works for nobody, and the loop may need a thread of this pool.
        return run(0);
    }
    thread::scope(|scope| {
        thread::Builder::new().stack_size(crate::STACK).spawn_scoped(scope, || run(0)).unwrap();
        // Two loops at once, in the surroundings of two threads.
        parallel!(
            n_jobs = 2,
            for i in 1..3 {
                run(i);
            }
        );
    });
}
