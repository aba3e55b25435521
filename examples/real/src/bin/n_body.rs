//! Which planetary systems last? Many systems of a sun and three planets are drawn at random, and each is followed for many
//! turns: an ensemble of N-body simulations, with a progress bar, and a checkpoint from which a run that was killed goes on.
//!
//! ```sh
//! cargo run --release -p real --bin n_body -- --systems 2000
//! cargo run --release -p real --bin n_body -- --systems 2000 --serial
//! ```
//!
//! Both print the same, bit by bit. The checkpoint is in the folder for temporary files, or where `--checkpoint` says; of
//! another number of systems or steps it is refused. Remove it to begin anew.

use parallel_for::rand::RngExt;
use parallel_for::{parallel, rand};
use real::{CommandLine, timed};
use serde::{Deserialize, Serialize};
use std::f64::consts::TAU;

/// The sun and its planets.
const BODIES: usize = 4;
/// The time of a step; the innermost planets take about 6.3 for a turn.
const STEP: f64 = 0.01;

/// A body in the plane; the gravitational constant and the sun's mass are 1.
#[derive(Clone, Copy, Serialize)]
struct Body {
    mass: f64,
    place: [f64; 2],
    speed: [f64; 2],
}

/// Where it begins. `Serialize` lets the checkpoint see that a run has the same systems as the run before.
#[derive(Clone, Serialize)]
struct System {
    bodies: [Body; BODIES],
}

/// What became of a system.
#[derive(Serialize, Deserialize)]
struct Fate {
    /// How many planets were more than 20 away from the sun in the end.
    lost: usize,
    /// The least distance of two bodies.
    closest: f64,
    /// How far the energy is off in the end, to what it was.
    energy_error: f64,
}

impl System {
    /// A sun, and planets on circles at random places.
    fn draw(rng: &mut impl rand::Rng) -> Self {
        let mut bodies = [Body { mass: 1.0, place: [0.0; 2], speed: [0.0; 2] }; BODIES];
        let mut radius = 1.0;
        for body in &mut bodies[1..] {
            let angle = TAU * rng.random::<f64>();
            let speed = f64::sqrt(1.0 / radius);
            body.mass = 0.002 * rng.random::<f64>();
            body.place = [radius * angle.cos(), radius * angle.sin()];
            body.speed = [-speed * angle.sin(), speed * angle.cos()];
            radius *= 1.25 + 0.4 * rng.random::<f64>();
        }
        Self { bodies }
    }

    fn energy(&self) -> f64 {
        let mut energy = 0.0;
        for (i, a) in self.bodies.iter().enumerate() {
            energy += 0.5 * a.mass * (a.speed[0].powi(2) + a.speed[1].powi(2));
            for b in &self.bodies[..i] {
                energy -= a.mass * b.mass / distance(a, b);
            }
        }
        energy
    }

    /// Follows the system for so many steps, by leapfrog.
    fn fate(mut self, steps: u32) -> Fate {
        let before = self.energy();
        let mut closest = f64::INFINITY;
        self.pull(STEP / 2.0);
        for _ in 0..steps {
            for body in &mut self.bodies {
                body.place[0] += STEP * body.speed[0];
                body.place[1] += STEP * body.speed[1];
            }
            closest = closest.min(self.pull(STEP));
        }
        self.pull(-STEP / 2.0);
        let lost = self.bodies[1..].iter().filter(|planet| distance(planet, &self.bodies[0]) > 20.0).count();
        Fate { lost, closest, energy_error: ((self.energy() - before) / before).abs() }
    }

    /// Changes the speeds by what the bodies do to each other in this time; tells the least distance of two.
    fn pull(&mut self, time: f64) -> f64 {
        let mut closest = f64::INFINITY;
        for i in 0..BODIES {
            for j in 0..i {
                let (a, b) = (self.bodies[i], self.bodies[j]);
                let distance = distance(&a, &b);
                closest = closest.min(distance);
                for axis in 0..2 {
                    let force = time * (b.place[axis] - a.place[axis]) / distance.powi(3);
                    self.bodies[i].speed[axis] += b.mass * force;
                    self.bodies[j].speed[axis] -= a.mass * force;
                }
            }
        }
        closest
    }
}

fn distance(a: &Body, b: &Body) -> f64 {
    (a.place[0] - b.place[0]).hypot(a.place[1] - b.place[1])
}

fn main() -> Result<(), String> {
    let line = CommandLine::new();
    let (count, steps) = (line.value("--systems", 500_u32)?, line.value("--steps", 100_000_u32)?);
    let default = std::env::temp_dir().join(format!("n_body-{count}-{steps}.checkpoint"));
    let checkpoint = line.value("--checkpoint", default.display().to_string())?;

    // Each item has a generator of its own: the systems are the same for every number of workers.
    let systems = parallel!(rng = 2026, System::draw(&mut rng) for _ in 0..count);
    let amount = f64::from(count) * f64::from(steps) / 1e6;
    let fates = timed("the simulations", amount, "million steps", || {
        if line.has("--serial") {
            let mut fates = Vec::new();
            for system in &systems {
                fates.push(system.clone().fate(steps));
            }
            return fates;
        }
        parallel!(
            checkpoint = checkpoint,
            checkpoint_key = "fate, version 1",
            progress = "systems",
            batch_size = 1,
            system.clone().fate(steps) for system in &systems
        )
    });

    for lost in 0..BODIES {
        let of_these = fates.iter().filter(|fate| fate.lost == lost).count();
        println!("{lost} planets lost: {of_these:>6} systems");
    }
    let closest = fates.iter().map(|fate| fate.closest).fold(f64::INFINITY, f64::min);
    let quiet = fates.iter().filter(|fate| fate.energy_error < 1e-3).count();
    println!("closest encounter: {closest:e}; energy kept within 1/1000: {quiet} systems");
    let bits = fates.iter().fold(0_u64, |bits, fate| bits.rotate_left(5) ^ fate.energy_error.to_bits());
    println!("bits {bits:016x}");
    Ok(())
}
