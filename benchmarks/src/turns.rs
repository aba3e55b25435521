//! The method: the engines take turns at one row, and each is compared with the plain loop of the same round.

use crate::engines::lingering::Lingering;
use crate::engines::{Engine, Outcome, Presence};
use crate::machine::cpu_time;
use crate::watchdog;
use std::hint::black_box;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Nobody is timed right after somebody else: two threads that are woken on one core may share it for 4 ms.
const BEFORE_A_TURN: Duration = Duration::from_millis(1);

/// How the loops of one turn follow each other.
#[derive(Clone, Copy, PartialEq)]
pub enum Pace {
    /// As often as it takes to time them.
    Repeated,
    /// So long that how the first one starts does not count.
    BackToBack,
    /// With a sleep before each, which is not timed, but whose CPU time counts.
    Spaced(Duration),
    /// Once a turn, for so many turns: each from a call site that has not run before.
    Cold(usize),
}

impl Pace {
    fn shortest_turn(self) -> Duration {
        if self == Self::BackToBack { Duration::from_millis(3) } else { Duration::from_micros(300) }
    }

    /// The loops of a turn, given how long one takes.
    fn loops(self, one: Duration) -> u32 {
        match self {
            Self::Cold(_) => 1,
            Self::Spaced(_) => 20,
            Self::Repeated | Self::BackToBack => {
                let loops = self.shortest_turn().as_nanos() / one.as_nanos().max(1);
                loops.clamp(1, 1_000_000) as u32
            }
        }
    }
}

/// What the command line asks for.
pub struct Rules {
    pub rounds: usize,
    pub engines: Vec<Engine>,
}

/// One engine's way to run the row's loop.
struct Contestant<T> {
    engine: Engine,
    presence: Option<&'static dyn Presence>,
    run: Box<dyn FnMut() -> Outcome<T>>,
}

impl<T> Contestant<T> {
    fn during_turn<R>(&mut self, row: &str, turn: impl FnOnce(&mut dyn FnMut() -> Outcome<T>) -> R) -> R {
        watchdog::watch(row, self.engine.name());
        if let Some(presence) = self.presence {
            presence.enter();
        }
        sleep(BEFORE_A_TURN);
        let result = turn(&mut self.run);
        if let Some(presence) = self.presence {
            presence.leave();
        }
        watchdog::rest();
        result
    }
}

/// A loop that engines run in turn; `T` is its result.
pub struct Row<T> {
    name: String,
    pace: Pace,
    same: fn(&T, &T) -> bool,
    contestants: Vec<Contestant<T>>,
    notes: Vec<String>,
}

impl<T> Row<T> {
    pub fn new(name: &str, pace: Pace, same: fn(&T, &T) -> bool) -> Self {
        Self { name: name.to_owned(), pace, same, contestants: Vec::new(), notes: Vec::new() }
    }

    pub fn plain(&mut self, mut run: impl FnMut() -> T + 'static) {
        self.contestants.push(Contestant { engine: Engine::Plain, presence: None, run: Box::new(move || Ok(run())) });
    }

    pub fn ours(&mut self, mut run: impl FnMut() -> T + 'static) {
        self.contestants.push(Contestant { engine: Engine::Ours, presence: None, run: Box::new(move || Ok(run())) });
    }

    pub fn lingering(&mut self, pool: &'static Lingering, mut run: impl FnMut() -> T + 'static) {
        self.peer(pool, move || Ok(pool.scope(&mut run)));
    }

    pub fn peer(&mut self, peer: &'static dyn Presence, run: impl FnMut() -> Outcome<T> + 'static) {
        self.contestants.push(Contestant { engine: peer.engine(), presence: Some(peer), run: Box::new(run) });
    }

    pub fn note(&mut self, engine: Engine, why: &str) {
        self.notes.push(format!("{}: {why}", engine.name()));
    }
}

/// A row of whatever result.
pub trait Race {
    /// Checks every engine's result, then times them.
    fn run(&mut self, rules: &Rules) -> Standing;
}

impl<T> Race for Row<T> {
    fn run(&mut self, rules: &Rules) -> Standing {
        let wanted = |engine| engine == Engine::Plain || rules.engines.contains(&engine);
        self.contestants.retain(|contestant| wanted(contestant.engine));
        let faults = self.check();
        let turns: Vec<u32> = self.contestants.iter_mut().map(|one| loops(&self.name, self.pace, one)).collect();
        // Of the runs from cold sites the check and the count of loops each took one.
        let rounds = if let Pace::Cold(sites) = self.pace { rules.rounds.min(sites - 2) } else { rules.rounds };

        let empty = |contestant: &Contestant<T>| Lane { engine: contestant.engine, turns: Vec::new() };
        let mut lanes: Vec<Lane> = self.contestants.iter().map(empty).collect();
        for _ in 0..rounds {
            for ((contestant, lane), &loops) in self.contestants.iter_mut().zip(&mut lanes).zip(&turns) {
                let turn = contestant.during_turn(&self.name, |run| time(self.pace, loops, run));
                lane.turns.push(turn);
            }
        }
        let spaced = matches!(self.pace, Pace::Spaced(_));
        Standing { row: self.name.clone(), spaced, lanes, notes: std::mem::take(&mut self.notes), faults }
    }
}

impl<T> Row<T> {
    /// Runs every engine once. Takes out those that cannot run this row and those whose result is wrong; how many of
    /// the latter.
    fn check(&mut self) -> usize {
        let mut faults = 0;
        let mut expected = None;
        let (name, same, notes) = (&self.name, self.same, &mut self.notes);
        self.contestants.retain_mut(|contestant| {
            let engine = contestant.engine.name();
            match (contestant.during_turn(name, |run| run()), &expected) {
                (Ok(result), None) => {
                    expected = Some(result);
                    true
                }
                (Ok(result), Some(expected)) if same(expected, &result) => true,
                (Ok(_), Some(_)) => {
                    faults += 1;
                    notes.push(format!("{engine}: WRONG RESULT"));
                    false
                }
                (Err(why), _) => {
                    notes.push(format!("{engine}: {why}"));
                    false
                }
            }
        });
        faults
    }
}

/// How many loops make a turn of this engine; also warms it up.
fn loops<T>(row: &str, pace: Pace, contestant: &mut Contestant<T>) -> u32 {
    contestant.during_turn(row, |run| {
        if matches!(pace, Pace::Cold(_) | Pace::Spaced(_)) {
            drop(black_box(run()));
            return pace.loops(Duration::ZERO);
        }
        // The fastest of three: a loop that was interrupted would seem long enough for a turn of its own.
        let tries = (0..3).map(|_| {
            let mut loops = 1;
            loop {
                let start = Instant::now();
                for _ in 0..loops {
                    drop(black_box(run()));
                }
                let took = start.elapsed();
                if took >= pace.shortest_turn() {
                    return took / loops;
                }
                loops *= 2;
            }
        });
        pace.loops(tries.min().unwrap_or_default())
    })
}

/// One turn.
fn time<T>(pace: Pace, loops: u32, run: &mut dyn FnMut() -> Outcome<T>) -> Turn {
    let cpu = cpu_time();
    let wall = if let Pace::Spaced(gap) = pace {
        let mut wall = Duration::ZERO;
        for _ in 0..loops {
            sleep(gap);
            let start = Instant::now();
            drop(black_box(run()));
            wall += start.elapsed();
        }
        wall
    } else {
        let start = Instant::now();
        for _ in 0..loops {
            drop(black_box(run()));
        }
        start.elapsed()
    };
    let cpu = cpu_time() - cpu;
    Turn { wall: wall.as_nanos() as f64 / f64::from(loops), cpu: cpu as f64 / f64::from(loops) }
}

/// What one loop took in one turn, in nanoseconds; the CPU time is that of the whole process.
#[derive(Clone, Copy)]
pub struct Turn {
    pub wall: f64,
    pub cpu: f64,
}

/// All turns of one engine at one row.
pub struct Lane {
    pub engine: Engine,
    pub turns: Vec<Turn>,
}

/// How a row ended.
pub struct Standing {
    pub row: String,
    /// Whether there were sleeps between the loops: then the CPU time says what they cost.
    pub spaced: bool,
    lanes: Vec<Lane>,
    pub notes: Vec<String>,
    /// How many engines gave another result than the plain loop.
    pub faults: usize,
}

impl Standing {
    pub fn lanes(&self) -> impl Iterator<Item = &Lane> {
        self.lanes.iter()
    }

    fn lane(&self, engine: Engine) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.engine == engine)
    }

    /// Each round's plain loop's time over the engine's, in ascending order.
    pub fn speedups(&self, engine: Engine) -> Option<Vec<f64>> {
        self.ratios(engine, |plain, engine| plain.wall / engine.wall)
    }

    /// How many times as fast as the plain loop: the median of the rounds' ratios.
    pub fn speedup(&self, engine: Engine) -> Option<f64> {
        self.speedups(engine).map(|speedups| quantile(&speedups, 0.5))
    }

    /// How many times the CPU time of the plain loop.
    pub fn cpu(&self, engine: Engine) -> Option<f64> {
        self.ratios(engine, |plain, engine| engine.cpu / plain.cpu).map(|ratios| quantile(&ratios, 0.5))
    }

    /// How many times as fast as `other`, round by round.
    pub fn against(&self, engine: Engine, other: Engine) -> Option<f64> {
        let ratios = self.lane(engine)?.turns.iter().zip(&self.lane(other)?.turns);
        Some(median(ratios.map(|(engine, other)| other.wall / engine.wall)))
    }

    /// Nanoseconds a loop: for diagnosis only.
    pub fn wall(&self, engine: Engine) -> Option<f64> {
        Some(median(self.lane(engine)?.turns.iter().map(|turn| turn.wall)))
    }

    /// The fastest peer, of all or of those that sleep when idle.
    pub fn best_peer(&self, sleeping: bool) -> Option<(Engine, f64)> {
        let peers = self.lanes.iter().map(|lane| lane.engine).filter(|engine| engine.is_peer());
        let peers = peers.filter(|engine| !sleeping || engine.sleeps());
        peers.filter_map(|engine| Some((engine, self.speedup(engine)?))).max_by(|a, b| a.1.total_cmp(&b.1))
    }

    fn ratios(&self, engine: Engine, ratio: impl Fn(&Turn, &Turn) -> f64) -> Option<Vec<f64>> {
        let rounds = self.lane(Engine::Plain)?.turns.iter().zip(&self.lane(engine)?.turns);
        let mut ratios: Vec<f64> = rounds.map(|(plain, engine)| ratio(plain, engine)).collect();
        ratios.sort_by(f64::total_cmp);
        (!ratios.is_empty()).then_some(ratios)
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    quantile(&values, 0.5)
}

/// Of values in ascending order; between two of them, their mean by distance.
pub fn quantile(sorted: &[f64], at: f64) -> f64 {
    if sorted.is_empty() {
        return f64::NAN;
    }
    let place = at * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + (high - low) * place.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.5), 2.0);
        assert_eq!(quantile(&[1.0, 2.0], 0.5), 1.5);
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0, 5.0], 0.25), 2.0);
    }
}
