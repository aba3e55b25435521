//! The engine with 1 to 1024 workers, on paper: its own `policy.rs`, run on a virtual clock.
//!
//! `simulate [--awake N] [--scale N] [--each US] [--svg FILE] [--csv FILE] [--wake NS] …`. Around the policy stands what
//! the files of `engine/supply/shared` do, event by event; left out are memory bandwidth, the operating system's other
//! work, and threads that share a core. Loops take a tenth of a second, or `N` of these, or `US` microseconds a worker.
//! The same options print the same table on every machine.

#[path = "../../../parallel-core/src/engine/policy.rs"]
#[allow(dead_code)]
mod policy;

use policy::Nanos;
use std::collections::{BinaryHeap, HashMap};
use std::{cmp::Reverse, env, fmt::Write as _, fs, ops::Range};

/// What things cost. Wake-ups are measured, with two cores; the rest is what larger machines are known for.
#[derive(Clone, Copy, Default)]
struct Costs {
    /// Waking a helper: for the one who wakes it, and until it runs; then for a helper that is still awake.
    cold: [Nanos; 2],
    warm: [Nanos; 2],
    /// The clock included.
    claim: Nanos,
    steal: Nanos,
    /// A cache line that several workers write goes from one to the next, who queue for it.
    line: Nanos,
    /// A look at another worker's range: one of many loads that do not wait for each other.
    look: Nanos,
}

/// A loop: when block `k` would begin if one worker ran them all, and the end.
struct Profile {
    name: &'static str,
    begins: Vec<Nanos>,
    total: Nanos,
    longest_item: Nanos,
}

impl Profile {
    fn new(name: &'static str, scale: f64, items: &[f64]) -> Self {
        // As `blocks.rs` cuts a loop of free shape: the first blocks are longer by one item.
        let count = items.len().min(4096);
        let item = |block: usize| block * (items.len() / count) + block.min(items.len() % count);
        let mut begins = vec![0];
        begins.extend((0..count).scan(0.0, |at, block| {
            *at += scale * items[item(block)..item(block + 1)].iter().sum::<f64>();
            Some(*at as Nanos)
        }));
        let (total, longest) = (begins[count], items.iter().copied().fold(0.0, f64::max));
        Self { name, begins, total, longest_item: (scale * longest) as Nanos }
    }

    /// The shapes of the race's rows, all about a tenth of a second long.
    fn all(scale: f64) -> Vec<Self> {
        // A linear congruential generator, from 0 to 1: every run, everywhere, meets the same items.
        let mut state = 1_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) as f64 + 0.5) / (1_u64 << 31) as f64
        };
        let heavy: Vec<_> = (0..100_000).map(|_| if random() < 0.02 { 33_600.0 } else { 336.0 }).collect();
        let mut normal = || (-2.0 * random().ln()).sqrt() * (std::f64::consts::TAU * random()).cos();
        let normal: Vec<_> = (0..100_000).map(|_| 325.0 * (1.5 * normal()).exp()).collect();
        let by = |n: usize, cost: fn(f64) -> f64| (0..n).map(|i| cost(i as f64 / n as f64)).collect::<Vec<_>>();
        let hump = |x: f64| 10_000.0 + 75_000.0 * (1.0 - (2.0 * x - 1.0).powi(2)).powi(2);
        vec![
            Self::new("even 100 ns", scale, &by(1_000_000, |_| 100.0)),
            Self::new("even 10 us", scale, &by(10_000, |_| 10_000.0)),
            Self::new("40 of 2.5 ms", scale, &by(40, |_| 2_500_000.0)),
            Self::new("2 % are 100 x", scale, &heavy),
            Self::new("growing", scale, &by(100_000, |x| 2_000.0 * x)),
            Self::new("mandelbrot", scale, &by(2_000, hump)),
            Self::new("last is 30 %", scale, &by(10_000, |x| if x < 0.9999 { 7_000.0 } else { 30_000_000.0 })),
            Self::new("lognormal", scale, &normal),
        ]
    }
}

/// What happens next. A helper gets its number when it arrives.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Arrive,
    /// The worker's last claim is done, or it has just come.
    Next(usize),
    /// It is at the range so many places further on than its own.
    Claim(usize, usize),
}

#[derive(Clone, Default)]
struct Worker {
    /// What is in its range, and until when somebody is busy changing that.
    own: Range<u32>,
    changing: Nanos,
    most: u32,
    /// The last claim: when it asked for it, and how many blocks it got.
    since: Nanos,
    got: u32,
}

/// One loop under way: `CallerShare`, `Region`, `StealRanges` and `Sleep` in one, with their names; then what came of it.
#[derive(Default)]
struct Sim<'a> {
    costs: Costs,
    /// Until when the cache line of `StealRanges::unclaimed` is on its way, which each claim changes.
    unclaimed: Nanos,
    begins: &'a [Nanos],
    events: BinaryHeap<Reverse<(Nanos, Event)>>,
    workers: Vec<Worker>,
    is_open: bool,
    predicted: Nanos,
    block: Nanos,
    /// Until when the cache line of `block` is on its way.
    line: Nanos,
    left: u32,
    recruited: usize,
    /// Helpers that an earlier loop has left awake.
    awake: usize,
    caller_is_done: bool,
    took: Nanos,
    /// When the first worker found nothing more.
    idle: Nanos,
    claims: usize,
    steals: usize,
    came: usize,
}

impl<'a> Sim<'a> {
    /// `supply::shared::run`
    fn run(profile: &'a Profile, workers: usize, is_known: bool, awake: usize, costs: Costs) -> Self {
        let Profile { total, ref begins, .. } = *profile;
        if workers == 1 {
            return Sim { took: total + costs.claim, idle: total + costs.claim, claims: 1, came: 1, ..Sim::default() };
        }
        let left = begins.len() as u32 - 1;
        let block = if is_known { (total / Nanos::from(left)).max(1) } else { 0 };
        let eager = !is_known && left as usize <= policy::FEW;
        let is_open = eager || is_known && policy::wants_help(total, 1, awake > 0, 0);
        let team = workers.min(left as usize);
        let shares = if is_open { team } else { 1 };
        let share = |worker: usize| policy::share(left, worker.min(shares), shares);
        let workers = (0..team).map(|worker| Worker { own: share(worker)..share(worker + 1), ..Worker::default() });
        let (workers, predicted, idle) = (workers.collect(), block, Nanos::MAX);
        let mut sim = Sim { costs, begins, workers, is_open, predicted, block, left, awake, idle, ..Sim::default() };
        sim.events.push(Reverse((0, Event::Arrive)));
        while let Some(Reverse((now, event))) = sim.events.pop() {
            match event {
                Event::Arrive => sim.arrive(now),
                Event::Next(worker) => sim.next(worker, now),
                Event::Claim(worker, step) => sim.claim(worker, step, now),
            }
        }
        assert_eq!(sim.left, 0, "a block was forgotten");
        sim
    }

    /// `helper` and `claim` in `supply::shared::run`; the caller is the first to come.
    fn arrive(&mut self, now: Nanos) {
        let worker = self.came;
        if self.caller_is_done || worker == self.workers.len() {
            return;
        }
        self.came += 1;
        let (most, at) = match self.predicted {
            0 => (1, now),
            block if self.is_open => (policy::first(block, self.workers[worker].own.len()), now),
            block => (policy::first(block, self.left as usize), now),
        };
        self.workers[worker].most = most;
        self.events.push(Reverse((at, Event::Next(worker))));
    }

    /// `Claimer::next`, as far as the claim itself.
    fn next(&mut self, worker: usize, now: Nanos) {
        let mut at = now + self.costs.claim;
        let Worker { since, got, .. } = self.workers[worker];
        let took = now - since;
        let expected = self.block * Nanos::from(got);
        if !self.is_open && got > 0 {
            // `CallerShare::region` and `CallerShare::take`
            self.block = blend(self.block, took, got);
            self.is_open = self.wants_help(now);
            self.workers[worker].most = policy::claim(self.block, 0, false).min(policy::grow(got, took, expected));
        }
        if self.is_open && got > 0 {
            // `Region::learn`
            let block = blend(self.block, took, got);
            if policy::is_news(self.block, block) {
                at = queue(&mut self.line, at, self.costs.line);
                self.block = block;
            }
            let claim = policy::claim(block, self.workers[worker].own.len(), self.recruited > 0);
            self.workers[worker].most = claim.min(policy::grow(got, took, expected));
        }
        for _ in 0..policy::CALLS {
            if !self.is_open || self.recruited + 1 >= self.workers.len() {
                break;
            }
            // `Region::call_one`
            // A look at `unclaimed`, and the lock of the list of helpers that wait.
            at += 2 * self.costs.line;
            if self.left > 0 && (self.block == 0 || self.wants_help(at)) {
                let [wake, until_it_runs] = if self.is_warm(at) { self.costs.warm } else { self.costs.cold };
                self.events.push(Reverse((at + until_it_runs, Event::Arrive)));
                self.recruited += 1;
                self.awake = self.awake.saturating_sub(1);
                at += wake;
            }
        }
        self.workers[worker].since = now;
        self.events.push(Reverse((at, Event::Claim(worker, 0))));
    }

    /// Those who are awake do not stay so for ever.
    fn is_warm(&self, now: Nanos) -> bool {
        self.awake > 0 && now < policy::AWAKE
    }

    fn wants_help(&self, now: Nanos) -> bool {
        policy::wants_help(self.block * Nanos::from(self.left), self.recruited + 1, self.is_warm(now), 0)
    }

    /// `StealRanges::claim`: `take` from the worker's own range, `steal` from another's.
    fn claim(&mut self, worker: usize, step: usize, now: Nanos) {
        let count = self.workers.len();
        let victim = &mut self.workers[(worker + step) % count];
        let all = victim.own.clone();
        if all.is_empty() {
            return self.search(worker, step + 1, now);
        }
        let is_steal = step > 0;
        let at = queue(&mut victim.changing, now, self.costs.line) + if is_steal { self.costs.steal } else { 0 };
        let start = if is_steal { policy::cut(all.start, all.end) } else { all.start };
        victim.own.end = start;
        let own = &mut self.workers[worker];
        let (picked, rest) = policy::pick(start..all.end, own.most, worker > 0);
        let Range { start, end } = picked;
        own.own = rest;
        own.got = end - start;
        self.left -= own.got;
        self.claims += 1;
        let at = queue(&mut self.unclaimed, at, self.costs.line);
        self.steals += usize::from(is_steal);
        self.events.push(Reverse((at + self.begins[end as usize] - self.begins[start as usize], Event::Next(worker))));
    }

    /// On to the next range that has something now; whether it still has when the thief is there, shows there.
    fn search(&mut self, thief: usize, from: usize, now: Nanos) {
        let count = self.workers.len();
        let found = (from..count).find(|step| !self.workers[(thief + step) % count].own.is_empty());
        let at = now + self.costs.look * (found.map_or(count, |step| step + 1) - from) as Nanos;
        if let Some(step) = found {
            return self.events.push(Reverse((at, Event::Claim(thief, step))));
        }
        self.idle = self.idle.min(self.workers[thief].since);
        self.took = self.took.max(at);
        self.caller_is_done |= thief == 0;
    }
}

/// As in `supply/shared/mod.rs`.
fn blend(before: Nanos, took: Nanos, blocks: u32) -> Nanos {
    let block = (took / Nanos::from(blocks).max(1)).max(1);
    if before == 0 { block } else { before / 2 + block / 2 + 1 }
}

/// When it is one's turn at something that is `busy` until then, and again so long for each.
fn queue(busy: &mut Nanos, now: Nanos, each: Nanos) -> Nanos {
    let at = now.max(*busy);
    *busy = at + each;
    at
}

/// One loop with so many workers, at a site that knows nothing and at one that knows how long it will take.
struct Row<'a> {
    profile: &'a Profile,
    workers: usize,
    sims: [Sim<'a>; 2],
}

const COLOURS: [&str; 8] = ["royalblue", "orange", "green", "red", "purple", "sienna", "hotpink", "dimgray"];
const SITES: [&str; 2] = ["unknown", "known"];

impl Row<'_> {
    fn efficiency(&self, site: usize) -> f64 {
        self.profile.total as f64 / (self.workers as f64 * self.sims[site].took as f64)
    }

    fn cells(&self) -> Vec<String> {
        // What no schedule exceeds: one item keeps one worker.
        let even = self.profile.total as f64 / self.workers as f64;
        let limit = even / even.max(self.profile.longest_item as f64);
        let mut cells = vec![self.profile.name.to_owned(), self.workers.to_string(), format!("{limit:.3}")];
        for (site, Sim { took, idle, claims, steals, came, .. }) in self.sims.iter().enumerate() {
            let (efficiency, tail) = (self.efficiency(site), (took - idle) as f64 / 1000.0);
            cells.extend([format!("{efficiency:.3}"), format!("{:.1}", efficiency * self.workers as f64)]);
            cells.extend([format!("{tail:.1}"), claims.to_string(), steals.to_string(), came.to_string()]);
        }
        cells
    }
}

/// Efficiency over workers: a panel for each kind of site, a line for each profile.
fn svg(rows: &[Row]) -> String {
    let mut text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1000 360' font-size='12'>\n".to_owned();
    text += "<rect width='1000' height='360' fill='white'/>\n<g font-family='sans-serif'>\n";
    for (site, name) in SITES.iter().enumerate() {
        let at = |power: f64, share: f64| (50.0 + 430.0 * site as f64 + 37.0 * power, 320.0 - 280.0 * share);
        let grid = (0..=5).map(|fifth| at(0.0, f64::from(fifth) / 5.0));
        let grid: String = grid.map(|(x, y)| format!("M{x} {y:.0}h370")).collect();
        let _ = writeln!(text, "<path d='{grid}' stroke='#ddd'/>");
        let mut label = |(x, y): (f64, f64), anchor: &str, label: &str| {
            let _ = writeln!(text, "<text x='{x:.0}' y='{y:.0}' text-anchor='{anchor}'>{label}</text>");
        };
        label(at(0.0, 1.06), "start", &format!("Efficiency over workers, {name} site"));
        (0..=10).for_each(|power| label(at(f64::from(power), -0.07), "middle", &(1 << power).to_string()));
        (0..=5).for_each(|n| label(at(-0.2, f64::from(n) / 5.0 - 0.015), "end", &format!("{} %", 20 * n)));
        for (line, rows) in rows.chunk_by(|a, b| a.profile.name == b.profile.name).enumerate() {
            let points = rows.iter().map(|row| at((row.workers as f64).log2(), row.efficiency(site)));
            let points: String = points.map(|(x, y)| format!("{x:.1},{y:.1} ")).collect();
            let (colour, y, name) = (COLOURS[line], 60 + 20 * line, rows[0].profile.name);
            let _ = writeln!(text, "<polyline points='{points}' fill='none' stroke='{colour}' stroke-width='2'/>");
            let _ = writeln!(text, "<text x='890' y='{y}' fill='{colour}'>{name}</text>");
        }
    }
    text + "</g>\n</svg>\n"
}

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let mut options: HashMap<_, _> = arguments.chunks(2).map(|pair| (&*pair[0], &*pair[pair.len() - 1])).collect();
    let (svg_file, csv_file) = (options.remove("--svg"), options.remove("--csv"));
    let mut number = |name, default| options.remove(name).map_or(default, |it| it.parse().expect("a whole number"));
    let costs = Costs {
        cold: [number("--wake", 8_000), number("--start", 25_000)],
        warm: [number("--warm-wake", 60), number("--warm-start", 600)],
        claim: number("--claim", 40),
        steal: number("--steal", 100),
        line: number("--line", 50),
        look: number("--look", 10),
    };
    let (awake, scale, each) = (number("--awake", 0) as usize, number("--scale", 1) as f64, number("--each", 0) as f64);
    assert!(options.is_empty(), "unknown options: {options:?}");
    let workers = (0..=10).map(|power| 1 << power);
    // The loops take a tenth of a second.
    let scale_of = |workers: usize| if each > 0.0 { workers as f64 * each / 100_000.0 } else { scale };
    let profiles: Vec<_> = workers.clone().map(|workers| (workers, Profile::all(scale_of(workers)))).collect();
    let row = |profile, workers| {
        let sims = [false, true].map(|is_known| Sim::run(profile, workers, is_known, awake, costs));
        Row { profile, workers, sims }
    };
    let shapes = 0..profiles[0].1.len();
    let rows: Vec<_> =
        shapes.flat_map(|shape| profiles.iter().map(move |(workers, all)| row(&all[shape], *workers))).collect();
    let mut lines = vec![["items", "workers", "limit"].map(str::to_owned).to_vec()];
    let columns = ["", " speedup", " tail us", " claims", " steals", " came"];
    lines[0].extend(SITES.iter().flat_map(|site| columns.map(|column| format!("{site}{column}"))));
    lines.extend(rows.iter().map(Row::cells));
    lines.iter().for_each(|line| println!("{}", line.iter().map(|cell| format!("{cell:>16}")).collect::<String>()));
    let csv = lines.iter().map(|line| line.join(",") + "\n").collect::<String>();
    let files = [(svg_file, svg(&rows)), (csv_file, csv)];
    for (file, text) in files.into_iter().filter_map(|(file, text)| Some((file?, text))) {
        fs::write(file, text).expect("a file that can be written");
    }
}
