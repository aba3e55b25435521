//! What an engine costs while the program does nothing: a few loops, then three seconds of sleep.

use crate::engines::{Engine, Loops, Presence, Shape, for_each_peer};
use crate::machine::cpu_time;
use crate::rows::Ground;
use parallel_for::parallel;
use std::hint::black_box;
use std::thread;
use std::time::Duration;

const SLEEP: Duration = Duration::from_secs(3);
const ITEMS: usize = 100;

/// Prints milliseconds of CPU time a second for each engine, its pool as it stands after a loop.
pub fn check(ground: &Ground, engines: &[Engine]) {
    println!("{}\n\nms of CPU a second while idle, after a loop:", crate::machine::description());
    let body = ground.busy(10_000);
    if engines.contains(&Engine::Ours) {
        report(Engine::Ours, || parallel!(body(i) for i in 0..black_box(ITEMS)));
    }
    for_each_peer!(ground.peers, peer => {
        if engines.contains(&peer.engine()) {
            peer.enter();
            report(peer.engine(), || peer.collect(black_box(ITEMS), Shape { even: true, grain: 1 }, body));
            peer.leave();
        }
    });
}

fn report(engine: Engine, run: impl Fn() -> Vec<f64>) {
    for _ in 0..20 {
        drop(black_box(run()));
    }
    let before = cpu_time();
    thread::sleep(SLEEP);
    let used = (cpu_time() - before) as f64 / 1e6 / SLEEP.as_secs_f64();
    println!("{:>14} {used:8.2}", engine.name());
}
