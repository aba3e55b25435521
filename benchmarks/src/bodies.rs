//! What the loops compute, and how long it takes on this machine.

use std::hint::black_box;
use std::time::Instant;

pub fn sqrt(i: usize) -> f64 {
    ((i * i) as f64).sqrt()
}

/// A chain of `steps` dependent operations: nothing to vectorise, nothing to load.
#[inline]
pub fn busy(seed: usize, steps: u32) -> f64 {
    let mut x = seed as f64;
    for _ in 0..steps {
        x = (x + 1.0).sqrt();
    }
    x
}

/// How many numbers a point takes to leave the Mandelbrot set, for each point of a row.
pub fn mandelbrot(row: usize, size: Picture) -> Vec<u16> {
    let im = 2.0 * row as f64 / size.height as f64 - 1.0;
    (0..size.width).map(|column| escape(3.0 * column as f64 / size.width as f64 - 2.0, im)).collect()
}

/// The picture's measures in points.
#[derive(Clone, Copy)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
}

fn escape(re: f64, im: f64) -> u16 {
    let (mut x, mut y) = (0.0, 0.0);
    for step in 0..200 {
        if x * x + y * y > 4.0 {
            return step;
        }
        (x, y) = (x * x - y * y + re, 2.0 * x * y + im);
    }
    200
}

pub fn is_prime(n: usize) -> bool {
    n >= 2 && (2..).take_while(|d| d * d <= n).all(|d| !n.is_multiple_of(d))
}

pub fn label(i: usize) -> String {
    format!("item {i}: {}", i * i)
}

/// The sum of the numbers in a line.
pub fn total(line: &str) -> u64 {
    line.split_whitespace().map(|word| word.parse::<u64>().unwrap()).sum()
}

/// So many lines of forty numbers, about a microsecond each.
pub fn lines(n: usize) -> Vec<u8> {
    let line = |i: usize| {
        let words: Vec<_> = (0..40).map(|word| (i * 7919 + word * 104_729).to_string()).collect();
        words.join(" ") + "\n"
    };
    (0..n).map(line).collect::<String>().into_bytes()
}

/// One of many bodies that attract each other.
#[derive(Clone, PartialEq)]
pub struct Body {
    pub position: [f64; 2],
    pub velocity: [f64; 2],
}

impl Body {
    pub fn many(n: usize) -> Vec<Self> {
        let place = |i: usize| [(i as f64 * 0.37).sin(), (i as f64 * 0.73).cos()];
        (0..n).map(|i| Self { position: place(i), velocity: [0.0; 2] }).collect()
    }

    /// What the others do to it in one step.
    pub fn attract(&mut self, others: &[[f64; 2]]) {
        for other in others {
            let (x, y) = (other[0] - self.position[0], other[1] - self.position[1]);
            let squared = x * x + y * y + 1e-3;
            let pull = 1e-6 / (squared * squared.sqrt());
            self.velocity[0] += x * pull;
            self.velocity[1] += y * pull;
        }
    }
}

/// The work that takes a given time here.
pub struct Pace {
    /// Steps of `busy` in 100 ns.
    pub busy_100ns: u32,
    /// Nanoseconds for one body to be attracted by one other.
    attract_ns: f64,
}

impl Pace {
    pub fn measure() -> Self {
        let busy_ns = fastest(|| drop(black_box((0..10_000).map(|i| busy(i, 64)).collect::<Vec<_>>()))) / 640_000.0;
        let mut bodies = Body::many(150);
        let places: Vec<_> = bodies.iter().map(|body| body.position).collect();
        let attract = fastest(|| black_box(&mut bodies).iter_mut().for_each(|body| body.attract(&places)));
        Self {
            busy_100ns: ((100.0 / busy_ns).round() as u32).max(1),
            attract_ns: attract / (places.len() * places.len()) as f64,
        }
    }

    /// How many bodies have a step of so many microseconds.
    pub fn bodies(&self, us: f64) -> usize {
        (us * 1000.0 / self.attract_ns).sqrt().round() as usize
    }
}

fn fastest(mut run: impl FnMut()) -> f64 {
    let once = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_nanos() as f64
    };
    (0..20).map(once).fold(f64::INFINITY, f64::min)
}
