//! A ray tracer: balls that mirror each other over a chequered floor, in a PNG.
//!
//! ```sh
//! cargo run --release -p real --bin ray_tracer -- --width 1280 --out balls.png
//! cargo run --release -p real --bin ray_tracer -- --width 1280 --out serial.png --serial
//! ```
//!
//! Both pictures are the same, bit by bit.

use parallel_for::parallel;
use real::{CommandLine, timed};
use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::ops::{Add, Mul, Sub};

/// A place, a direction or a colour.
#[derive(Clone, Copy)]
struct Vector {
    x: f64,
    y: f64,
    z: f64,
}

const fn vector(x: f64, y: f64, z: f64) -> Vector {
    Vector { x, y, z }
}

impl Add for Vector {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        vector(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Vector {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        vector(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f64> for Vector {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        vector(self.x * factor, self.y * factor, self.z * factor)
    }
}

impl Vector {
    fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn unit(self) -> Self {
        self * self.dot(self).sqrt().recip()
    }
}

struct Ball {
    centre: Vector,
    radius: f64,
    colour: Vector,
    /// The part of the light that is mirrored.
    mirror: f64,
}

impl Ball {
    /// How far along a ray the ball is met.
    fn meets(&self, from: Vector, direction: Vector) -> Option<f64> {
        let to_centre = self.centre - from;
        let middle = to_centre.dot(direction);
        let half = middle * middle - to_centre.dot(to_centre) + self.radius * self.radius;
        let distance = if half < 0.0 { return None } else { middle - half.sqrt() };
        (distance > 1e-6).then_some(distance)
    }
}

const SUN: Vector = vector(-0.48, 0.8, -0.36);

/// What a ray sees, over at most so many mirrors.
fn colour(balls: &[Ball], from: Vector, direction: Vector, mirrors: u32) -> Vector {
    let nearest = balls
        .iter()
        .filter_map(|ball| Some((ball.meets(from, direction)?, ball)))
        .min_by(|(a, _), (b, _)| a.total_cmp(b));
    let floor = (direction.y < 0.0).then(|| -from.y / direction.y).filter(|distance| (1e-6..200.0).contains(distance));
    let (place, normal, own, mirror) = match (nearest, floor) {
        (Some((distance, ball)), floor) if floor.is_none_or(|floor| distance < floor) => {
            let place = from + direction * distance;
            (place, (place - ball.centre).unit(), ball.colour, ball.mirror)
        }
        (_, Some(distance)) => {
            let place = from + direction * distance;
            let is_dark = (place.x.floor() + place.z.floor()).rem_euclid(2.0) < 1.0;
            (place, vector(0.0, 1.0, 0.0), vector(1.0, 1.0, 1.0) * if is_dark { 0.15 } else { 0.8 }, 0.1)
        }
        _ => return vector(0.55, 0.7, 0.95) * (1.0 - 0.6 * direction.y.max(0.0)),
    };
    let in_shadow = balls.iter().any(|ball| ball.meets(place, SUN).is_some());
    let light = if in_shadow { 0.2 } else { 0.2 + 0.8 * normal.dot(SUN).max(0.0) };
    let seen = own * light;
    if mirrors == 0 || mirror <= 0.0 {
        return seen;
    }
    let mirrored = direction - normal * (2.0 * direction.dot(normal));
    seen * (1.0 - mirror) + colour(balls, place, mirrored, mirrors - 1) * mirror
}

/// A row of the picture: nine rays for each of its pixels.
fn draw_row(balls: &[Ball], width: u32, height: u32, y: u32, row: &mut [u8]) {
    let scale = 2.0 / f64::from(height);
    for (x, pixel) in (0..width).zip(row.chunks_exact_mut(3)) {
        let mut sum = vector(0.0, 0.0, 0.0);
        for ray in 0..9 {
            let right = f64::from(x) + f64::from(ray % 3) / 3.0 - f64::from(width) / 2.0;
            let down = f64::from(y) + f64::from(ray / 3) / 3.0 - f64::from(height) / 2.0;
            sum = sum + colour(balls, vector(0.0, 1.2, -6.0), vector(right * scale, -down * scale, 2.2).unit(), 4);
        }
        for (byte, light) in pixel.iter_mut().zip([sum.x, sum.y, sum.z]) {
            // A float becomes the nearest integer that there is.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 255")]
            let value = ((light / 9.0).clamp(0.0, 1.0).sqrt() * 255.0).round() as u8;
            *byte = value;
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let line = CommandLine::new();
    let width: u32 = line.value("--width", 640)?;
    let height = width * 9 / 16;
    let out = line.value("--out", "balls.png".to_owned())?;

    let balls: Vec<Ball> = (0..30_u32)
        .map(|i| {
            let (turn, radius) = (f64::from(i) * 2.4, 0.25 + 0.15 * f64::from(i % 3));
            let out = 0.62 * f64::from(i).sqrt();
            Ball {
                centre: vector(out * turn.cos(), radius, out * turn.sin()),
                radius,
                colour: vector(0.5 + 0.5 * turn.cos(), 0.5 + 0.5 * (turn + 2.0).cos(), 0.5 + 0.5 * (turn + 4.0).cos()),
                mirror: 0.2 * f64::from(i % 4),
            }
        })
        .collect();

    let row_bytes = width as usize * 3;
    let mut picture = vec![0; row_bytes * height as usize];
    timed("the picture", f64::from(width * height * 9) / 1e6, "million rays", || {
        let rows = (0..height).zip(picture.chunks_exact_mut(row_bytes));
        if line.has("--serial") {
            for (y, row) in rows {
                draw_row(&balls, width, height, y, row);
            }
        } else {
            parallel!(
                progress = "rows",
                for (y, row) in rows {
                    draw_row(&balls, width, height, y, row);
                }
            );
        }
    });

    let mut encoder = png::Encoder::new(BufWriter::new(File::create(&out)?), width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header()?.write_image_data(&picture)?;
    println!("{out}: {width} x {height}");
    Ok(())
}
