//! The rows of loops that change what they loop over, by iterators over exclusive items: against the plain loop, and rayon.

use crate::engines::Peers;
use crate::rows::{List, numbers};
use crate::turns::{Pace, Row};
use parallel_for::parallel;
use rayon::prelude::*;
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

/// What one contestant changes. Each loop writes all of it anew, from other data.
type Place<T> = Rc<RefCell<Vec<T>>>;

fn place<T: Clone + Default>(n: usize) -> Place<T> {
    Rc::new(RefCell::new(vec![T::default(); n]))
}

/// A loop over `out`, plainly, with `parallel!`, and by the last closure, with rayon.
macro_rules! over {
    ($row:ident, $peers:expr, $n:expr, |$out:ident| for $item:pat in $input:expr; $body:block, $rayon:expr) => {{
        macro_rules! contestant {
            (|$values:ident| $run:expr) => {{
                let place = place($n);
                move || {
                    {
                        let mut values = place.borrow_mut();
                        let $values = black_box(&mut values[..]);
                        $run;
                    }
                    Rc::clone(&place)
                }
            }};
        }
        $row.plain(contestant!(|$out| for $item in $input $body));
        $row.ours(contestant!(|$out| parallel!(for $item in $input $body)));
        rayons($row, $peers, place($n), $rayon);
    }};
}

fn rayons<T: Clone + Send + 'static>(
    row: &mut Row<Place<T>>,
    peers: &'static Peers,
    place: Place<T>,
    run: impl Fn(&mut [T]) + Copy + Send + Sync + 'static,
) {
    let again = Rc::new(RefCell::new(place.borrow().clone()));
    if let Some(rayon) = &peers.rayon {
        row.peer(rayon, move || {
            run(black_box(&mut place.borrow_mut()[..]));
            Ok(Rc::clone(&place))
        });
    }
    let install = &peers.rayon_install;
    row.peer(install, move || {
        let mut values = again.borrow_mut();
        let values = black_box(&mut values[..]);
        install.run(|| run(values));
        Ok(Rc::clone(&again))
    });
}

/// All of them.
pub fn rows(list: &mut List) {
    items(list);
    chunks(list);
    boards(list);
}

fn items(list: &mut List) {
    macro_rules! items {
        ($($n:literal)*) => {$(
            list.add(concat!("xs.iter_mut().enumerate(), n = ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                over!(row, ground.peers, $n, |out| for (i, x) in out.iter_mut().enumerate(); {
                    *x = (i as f64).sqrt();
                }, |out: &mut [f64]| out.par_iter_mut().enumerate().for_each(|(i, x)| *x = (i as f64).sqrt()));
            });
            list.add(concat!("xs.iter_mut().zip(&ys), n = ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                let values = numbers($n);
                over!(row, ground.peers, $n, |out| for (x, y) in out.iter_mut().zip(values); {
                    *x = y.sqrt();
                }, move |out: &mut [f64]| out.par_iter_mut().zip(values).for_each(|(x, y)| *x = y.sqrt()));
            });
        )*};
    }
    items!(100 10000 1000000);
}

fn chunks(list: &mut List) {
    macro_rules! pixels {
        ($($n:literal)*) => {$(
            list.add(concat!("xs.chunks_exact_mut(3), n = ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                let grey = numbers($n);
                let paint = |pixel: &mut [f64], grey: f64| {
                    pixel[0] = grey;
                    pixel[1] = grey * 0.5;
                    pixel[2] = grey * 0.25;
                };
                over!(row, ground.peers, 3 * $n, |out| for (pixel, grey) in out.chunks_exact_mut(3).zip(grey); {
                    paint(pixel, *grey);
                }, move |out: &mut [f64]| {
                    out.par_chunks_exact_mut(3).zip(grey).for_each(|(pixel, grey)| paint(pixel, *grey));
                });
            });
        )*};
    }
    pixels!(1000 100000);
    list.add("grey bytes, chunks_exact_mut(3), n = 100000", Pace::Repeated, PartialEq::eq, |_, row| {
        let image: Vec<u8> = (0..300_000_usize).map(|i| (i * 7919 >> 3) as u8).collect();
        let (one, other) = (image.clone(), image);
        let grey = |pixel: &[u8]| ((77 * pixel[0] as u32 + 150 * pixel[1] as u32 + 29 * pixel[2] as u32) >> 8) as u8;
        let mut plain = one;
        row.plain(move || {
            let image = black_box(&mut plain);
            for pixel in image.chunks_exact_mut(3) {
                pixel.fill(grey(pixel));
            }
            plain[7]
        });
        let mut ours = other;
        row.ours(move || {
            let image = black_box(&mut ours);
            parallel!(for pixel in image.chunks_exact_mut(3) {
                pixel.fill(grey(pixel));
            });
            ours[7]
        });
    });
    list.add("xs.chunks_mut(1000).enumerate(), n = 1000000", Pace::Repeated, PartialEq::eq, |ground, row| {
        let fill = |i: usize, part: &mut [f64]| {
            for (j, x) in part.iter_mut().enumerate() {
                *x = ((i * j) as f64).sqrt();
            }
        };
        over!(row, ground.peers, 1_000_000, |out| for (i, part) in out.chunks_mut(1000).enumerate(); {
            fill(i, part);
        }, move |out: &mut [f64]| out.par_chunks_mut(1000).enumerate().for_each(|(i, part)| fill(i, part)));
    });
}

/// One row of the next generation of a board that has no edges.
fn live(y: usize, next: &mut [u8], now: &[u8]) {
    let width = next.len();
    let height = now.len() / width;
    let row = |y: usize| &now[y % height * width..][..width];
    let rows = [row(y + height - 1), row(y), row(y + 1)];
    for (x, cell) in next.iter_mut().enumerate() {
        let (left, right) = ((x + width - 1) % width, (x + 1) % width);
        let around: u8 = rows.iter().map(|row| row[left] + row[x] + row[right]).sum::<u8>() - rows[1][x];
        *cell = u8::from(around == 3 || around == 2 && rows[1][x] == 1);
    }
}

/// One row of the product of two square matrices.
fn product(i: usize, row: &mut [f64], left: &[f64], right: &[f64]) {
    let n = row.len();
    row.fill(0.0);
    for (factor, line) in left[i * n..][..n].iter().zip(right.chunks_exact(n)) {
        for (x, y) in row.iter_mut().zip(line) {
            *x += factor * y;
        }
    }
}

fn boards(list: &mut List) {
    macro_rules! life {
        ($($n:literal)*) => {$(
            list.add(concat!("Life, rows of ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                let now: &'static [u8] = (0..$n * $n).map(|i| u8::from(i * i % 7 < 3)).collect::<Vec<_>>().leak();
                over!(row, ground.peers, $n * $n, |out| for (y, line) in out.chunks_mut($n).enumerate(); {
                    live(y, line, now);
                }, move |out: &mut [u8]| out.par_chunks_mut($n).enumerate().for_each(|(y, line)| live(y, line, now)));
            });
        )*};
    }
    macro_rules! products {
        ($($n:literal)*) => {$(
            list.add(concat!("matrix product, rows of ", $n), Pace::Repeated, PartialEq::eq, |ground, row| {
                let (left, right) = (numbers($n * $n), numbers($n * $n));
                over!(row, ground.peers, $n * $n, |out| for (i, line) in out.chunks_exact_mut($n).enumerate(); {
                    product(i, line, left, right);
                }, move |out: &mut [f64]| {
                    out.par_chunks_exact_mut($n).enumerate().for_each(|(i, line)| product(i, line, left, right));
                });
            });
        )*};
    }
    life!(64 512);
    products!(32 128 512);
}
