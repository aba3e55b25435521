//! Slices that each item writes to at indices made of its number: rows, pairs, every second element.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::erasing_op,
    clippy::identity_op,
    clippy::manual_memcpy,
    clippy::needless_range_loop,
    clippy::explicit_counter_loop,
    clippy::trivially_copy_pass_by_ref,
    reason = "loops as users write them"
)]

mod support;

use parallel_for::parallel;
use std::panic::{AssertUnwindSafe, catch_unwind};
use support::for_every_n_jobs;

/// What a loop leaves in a list of so many numbers; `Err` if it has panicked.
fn outcome(len: usize, run: impl FnOnce(&mut Vec<i64>)) -> Result<Vec<i64>, String> {
    let mut list: Vec<i64> = (0..len as i64).collect();
    match catch_unwind(AssertUnwindSafe(|| run(&mut list))) {
        Ok(()) => Ok(list),
        Err(panic) => Err(match panic.downcast::<String>() {
            Ok(text) => *text,
            Err(panic) => (*panic.downcast_ref::<&str>().unwrap()).to_owned(),
        }),
    }
}

/// Runs a loop serially and in parallel, in blocks of several sizes, and compares what it leaves.
macro_rules! twin {
    ($len:expr, |$out:ident| for $($code:tt)*) => {{
        let serial = outcome($len, |$out| { for $($code)* });
        for_every_n_jobs(|n_jobs| {
            let parallel = outcome($len, |$out| { parallel!(n_jobs = n_jobs, for $($code)*); });
            assert_eq!(parallel, serial);
            for batch_size in [1, 2, 7] {
                let parallel = outcome($len, |$out| { parallel!(n_jobs = n_jobs, batch_size = batch_size, for $($code)*); });
                assert_eq!(parallel, serial);
            }
        });
    }};
}

#[test]
fn beside_the_own_index() {
    for (c, len) in [(0, 40), (3, 40), (7, 43), (100, 40)] {
        twin!(len, |out| for i in 0..36 {
            out[i + 3] = i as i64 * 7;
        });
        twin!(len, |out| for i in 3..39 {
            out[i - 3] = i as i64 * 7;
        });
        twin!(len, |out| for i in 0..36 {
            out[i + c] = out[i + c] * 2 + i as i64;
        });
        twin!(len, |out| for i in 0..36 {
            if i + c < 40 {
                out[i + c] += 5;
                out[i + c] *= 2;
            }
        });
        twin!(len, |out| for i in 0..36 {
            out[39 - i] = i as i64;
        });
        twin!(len, |out| for i in 1..=36 {
            out[i - 1] = i as i64;
        });
        twin!(len, |out| for i in -5..31_i32 {
            out[(i + 5) as usize] = i64::from(i);
        });
        twin!(len, |out| for i in -5..31_i64 {
            if i >= 2 {
                out[i as usize - 2] = i;
            }
        });
        twin!(len, |out| for i in 0..36_u8 {
            out[usize::from(i) + 1] = i64::from(i);
        });
        twin!(len, |out| for i in 0..36_u32 {
            out[usize::try_from(i + 1).unwrap()] = i64::from(i);
        });
        twin!(len, |out| for i in 0..36_usize {
            let k = i + 1;
            let at: usize = k + 2;
            out[at] = k as i64;
        });
        twin!(len, |out| for i in 0..36_usize {
            let k = i;
            out[k] = 3;
            if i > 5 {
                let k = k + 1;
                out[k - 1] += 1;
            }
        });
    }
}

/// Both panic in the same cases, with the same words.
#[test]
fn outside_of_the_slice() {
    twin!(30, |out| for i in 0..30 {
        out[i - 1] = 1;
    });
    twin!(30, |out| for i in 0..30 {
        out[i + 5] = 1;
    });
    twin!(30, |out| for i in 0..30_i32 {
        out[(i - 7) as usize] = 1;
    });
    twin!(30, |out| for i in 0..30 {
        if i > 0 {
            out[i - 1] = 1;
        }
    });
    twin!(30, |out| for i in 0..30 {
        out[2 * i..2 * i + 2].fill(1);
    });
    twin!(30, |out| for i in 0..11 {
        out[3 * i..3 * i + 3].fill(1);
        out[3 * i + 2..3 * i].fill(1);
    });
    twin!(0, |out| for i in 0..3 {
        out[i + 1] = 1;
    });
    let (w, far) = (usize::MAX, usize::MAX / 2);
    twin!(30, |out| for i in 0..30 {
        out[i * w] = 1;
    });
    twin!(30, |out| for i in far..far + 30 {
        out[i - far] = 1;
    });
}

#[test]
fn several_elements_an_item() {
    for (a, len) in [(1, 40), (2, 80), (3, 117), (0, 5)] {
        twin!(len, |out| for i in 0..39 {
            out[2 * i + 1] = i as i64;
        });
        twin!(80, |out| for i in 0..39 {
            out[2 * i + 1] = i as i64;
            out[i * 2] = out[2 * i + 1] + 1;
        });
        twin!(len, |out| for i in 0..39 {
            out[a * i] = i as i64;
        });
        twin!(len, |out| for i in 0..39 {
            out[a * i + 1] = i as i64;
        });
        twin!(120, |out| for i in 0..39 {
            out[3 * i] = 1;
            out[3 * i + 1] = 2;
            out[3 * i + 2] = 3;
        });
        twin!(120, |out| for i in 0..39 {
            for c in 0..3 {
                out[i * 3 + c] = (i * c) as i64;
            }
        });
        twin!(len, |out| for i in 0..a {
            out[i] = 1;
        });
    }
    // A stride of 0: all items write to the same element, and the last one counts.
    let w = 0;
    twin!(3, |out| for y in 0..50 {
        out[y * w] = y as i64;
        out[y * w + 2] += y as i64;
    });
    let w = 5;
    twin!(250, |out| for y in 0..50 {
        out[y * w] = y as i64;
        out[y * w + w - 1] = -(y as i64);
    });
}

#[test]
fn rows() {
    for (w, h) in [(0, 0), (0, 7), (1, 9), (5, 6), (6, 1), (3, 0)] {
        let len = w * h;
        twin!(len, |img| for y in 0..h {
            for x in 0..w {
                img[y * w + x] = (y * 10 + x) as i64;
            }
        });
        twin!(len, |img| for y in 0..h {
            let row = y * w;
            for x in (0..w).rev() {
                img[row + x] *= 2;
            }
        });
        twin!(len, |img| for y in 0..h {
            for x in 1..w.max(1) {
                img[y * w + x] += img[y * w + x - 1];
            }
        });
        twin!(len, |img| for y in (0..h).rev() {
            for x in 0..w {
                let at = x + y * w;
                img[at] = at as i64;
            }
        });
        twin!(len * 3, |img| for y in 0..h {
            for x in 0..w {
                for c in 0..3 {
                    img[(y * w + x) * 3 + c] = c as i64;
                }
            }
        });
        twin!(len * 3, |img| for y in 0..h {
            for x in 0..w {
                let at = (y * w + x) * 3;
                img[at] = x as i64;
                img[at + 1] = y as i64;
                img[at + 2] = 255;
            }
        });
        twin!(len, |img| for i in 0..h {
            img[i * w..(i + 1) * w].fill(i as i64);
        });
        twin!(len, |img| for i in 0..h {
            let row = &mut img[i * w..i * w + w];
            for x in row.iter_mut() {
                *x += 1;
            }
        });
        twin!(len, |img| for i in 0..h {
            let row: Vec<i64> = vec![i as i64; w];
            img[i * w..(i + 1) * w].copy_from_slice(&row);
        });
        twin!(len, |img| for i in 0..h {
            for x in &mut img[i * w..][..w] {
                *x -= 1;
            }
        });
        twin!(len / 2, |img| for i in 0..h {
            if i * w + w <= len / 2 {
                let row = &mut img[i * w..][..w];
                row.reverse();
            }
        });
        // Rows that overlap, or are further apart than they are long.
        for stride in [0, 1, 4, 9] {
            twin!(60, |img| for y in 0..h {
                for x in 0..w {
                    img[y * stride + x] = (y * 10 + x) as i64;
                }
            });
            twin!(60, |img| for y in 0..h {
                img[y * stride..y * stride + w].reverse();
            });
        }
        let last = w.max(1) - 1;
        twin!(len + 1, |img| for y in 0..h {
            img[y * w..=y * w + last].fill(y as i64);
        });
        let (w, h) = (w as i32, h as u8);
        twin!(len, |img| for y in 0..h {
            for x in 0..w {
                img[y as usize * w as usize + x as usize] = i64::from(x);
            }
        });
        twin!(len, |img| for y in 0..i32::from(h) {
            for x in 0..w {
                img[(y * w + x) as usize] = i64::from(x * y);
            }
        });
    }
}

#[test]
fn triangles_and_cubes() {
    for n in [0, 1, 6] {
        twin!(n * n, |m| for i in 0..n {
            for j in 0..=i {
                m[i * n + j] = (i + j) as i64;
            }
        });
        twin!(n * n, |m| for i in 0..n {
            for j in i + 1..n {
                m[i * n + j] += m[i * n + i];
            }
        });
        twin!(n * n, |m| for i in (0..n).rev() {
            for j in 0..n - i {
                m[i * n + j] = j as i64;
            }
        });
        twin!(n * n, |m| for i in 1..n {
            for j in (0..i).rev() {
                m[i * n + j] -= (i + j) as i64;
            }
        });
        let stride = 4;
        twin!(60, |m| for i in 0..n {
            for j in 0..=i {
                m[i * stride + j] = (i + j) as i64;
            }
        });
    }
    let (d, h, w) = (4, 3, 5);
    twin!(60, |cube| for z in 0..d {
        for y in 0..h {
            for x in 0..w {
                cube[(z * h + y) * w + x] = (z + y + x) as i64;
            }
        }
    });
}

/// Rows in two clauses, and with conditions and exits.
#[test]
fn in_clauses() {
    for (w, h) in [(0, 4), (4, 6), (7, 3)] {
        let mut expected = vec![0; w * h];
        for y in 0..h {
            for x in 0..w {
                if (x + y) % 3 != 0 {
                    expected[y * w + x] = y * 100 + x;
                }
            }
        }
        for_every_n_jobs(|n_jobs| {
            let mut image = vec![0; w * h];
            parallel!(n_jobs = n_jobs, for y in 0..h for x in 0..w if (x + y) % 3 != 0 let at = y * w + x { image[at] = y * 100 + x; });
            assert_eq!(image, expected);
            let mut image = vec![0; w * h];
            parallel!(
                n_jobs = n_jobs,
                batch_size = 1,
                for y in 0..h {
                    for x in 0..w {
                        if (x + y) % 3 == 0 {
                            continue;
                        }
                        if y == h {
                            return;
                        }
                        image[y * w + x] = y * 100 + x;
                    }
                }
            );
            assert_eq!(image, expected);
            let mut grid = vec![vec![0; w]; h];
            parallel!(n_jobs = n_jobs, for y in 0..h for x in 0..w { grid[y][x] = y * w + x; });
            assert!(grid.into_iter().flatten().eq(0..w * h));
        });
    }
}

#[test]
fn steps() {
    for (n, k) in [(40, 1), (40, 2), (41, 3), (43, 50), (0, 2)] {
        twin!(n, |out| for i in (0..n).step_by(2) {
            out[i] = 1;
        });
        twin!(n, |out| for i in (0..n).step_by(k) {
            out[i] += i as i64;
        });
        twin!(n, |out| for i in (5..n).rev().step_by(k) {
            out[i] += i as i64;
        });
        twin!(n, |out| for i in (0..n).step_by(2) {
            out[i] = 1;
            out[i + 1] = 2;
        });
        twin!(n + k, |out| for s in (0..n).step_by(k) {
            for x in &mut out[s..s + k] {
                *x = s as i64;
            }
        });
        twin!(n, |out| for s in (0..n).step_by(k) {
            let end = (s + k).min(n);
            for j in s..end {
                out[j] = s as i64;
            }
        });
        twin!(n, |out| for s in (0..n).step_by(k) {
            let end = (s + k).min(n);
            out[s..end].reverse();
        });
        twin!(n, |out| for s in (0..n).step_by(k) {
            for j in s..usize::min(n, s + k) {
                out[j] *= 2;
            }
        });
        twin!(n, |out| for i in (0..n).skip(3).step_by(k).take(5) {
            out[i] = -1;
        });
    }
    // The sieve.
    let n = 2000;
    let mut sieve = vec![true; n];
    let mut p = 2;
    while p * p < n {
        if sieve[p] {
            parallel!(for multiple in (p * p..n).step_by(p) {
                sieve[multiple] = false;
            });
        }
        p += 1;
    }
    assert_eq!(sieve.iter().skip(2).filter(|&&prime| prime).count(), 303);
}

#[test]
fn counts_wherever_they_stand() {
    for len in [0, 1, 2, 30] {
        let v: Vec<i64> = (0..len as i64).map(|x| x * x % 17).collect();
        twin!(len, |out| for (i, x) in v.iter().enumerate().skip(2) {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().skip(1) {
            out[i - 1] = *x;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().take(9) {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().step_by(3) {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().skip(1).step_by(2) {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().rev() {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().rev().skip(3) {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().filter(|(i, x)| (*i as i64 + **x) % 3 == 1) {
            out[i] = *x;
        });
        twin!(len, |out| for i in (0..len).filter(|i| i % 3 == 1) {
            out[i] = 7;
        });
        twin!(len, |out| for (i, x) in v.iter().enumerate().skip(2).filter(|&(_, &x)| x > 5) {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in v.clone().into_iter().enumerate() {
            out[i] = x;
        });
        twin!(len, |out| for (i, x) in v.clone().into_iter().enumerate().take(7) {
            out[i] = x;
        });
        twin!(len, |out| for (i, x) in v.clone().into_iter().enumerate().filter(|(_, x)| x % 2 == 0) {
            out[i] = x;
        });
        twin!(len, |out| for (i, x) in (0..).zip(&v) {
            out[i] = *x;
        });
        twin!(len, |out| for (i, x) in (1..).zip(v.iter()) {
            out[i - 1] = *x;
        });
        twin!(len + 1, |out| for (i, x) in (1..=len).zip(&v) {
            out[i] = *x;
        });
        twin!(len + 1, |out| for (i, x) in (1_u32..).zip(v.clone()) {
            out[i as usize] = x;
        });
        twin!(len, |out| for (i, x) in (0..len).zip(&v) {
            out[i] = *x;
        });
        twin!(len, |out| for (x, i) in v.iter().zip(0..) {
            let i: usize = i;
            out[i] = *x;
        });
        twin!(2 * len, |out| for (i, x) in v.iter().enumerate() {
            out[2 * i] = *x;
            out[2 * i + 1] = -x;
        });
        let w = 3;
        twin!(w * len, |out| for (y, row) in v.iter().enumerate() {
            for x in 0..w {
                out[y * w + x] = row + x as i64;
            }
        });
        twin!(w * len, |out| for (y, row) in v.chunks(2).enumerate() {
            for x in 0..w {
                out[y * w + x] = row[0] + x as i64;
            }
        });
    }
}

struct Image {
    width: usize,
    data: Vec<u8>,
    rows: usize,
}

impl Image {
    fn fill(&mut self, n_jobs: usize) {
        parallel!(
            n_jobs = n_jobs,
            batch_size = 3,
            for y in 0..self.rows {
                for x in 0..self.width {
                    self.data[y * self.width + x] = (y ^ x) as u8;
                }
            }
        );
    }
}

#[test]
fn in_fields_behind_references_and_in_arrays() {
    fn fill(n_jobs: usize, out: &mut [usize], width: &usize) {
        parallel!(
            n_jobs = n_jobs,
            batch_size = 2,
            for y in 0..10 {
                out[y * width] = y;
                let row = &mut out[y * width..(y + 1) * width];
                row[1] = row[0] + 1;
            }
        );
    }
    const WIDTH: usize = 4;
    for_every_n_jobs(|n_jobs| {
        let mut image = Image { width: 7, data: vec![0; 70], rows: 10 };
        image.fill(n_jobs);
        assert!(image.data.iter().enumerate().all(|(i, &x)| x == ((i / 7) ^ (i % 7)) as u8));
        let mut out = [9; 30];
        fill(n_jobs, &mut out, &3);
        assert!(out.chunks(3).enumerate().all(|(y, row)| row == [y, y + 1, 9]));
        let mut array = [0; 10 * WIDTH];
        parallel!(n_jobs = n_jobs, for y in 0..10 for x in 0..WIDTH { array[y * WIDTH + x] = x; });
        assert!(array.iter().enumerate().all(|(i, &x)| x == i % WIDTH));
        let mut total = 0;
        let mut names = vec![String::new(); 20];
        parallel!(
            n_jobs = n_jobs,
            batch_size = 1,
            for i in 0..10 {
                names[2 * i].push('a');
                names[2 * i + 1] = format!("{}{i}", names[2 * i]);
                total += names.len();
            }
        );
        assert_eq!((total, &*names[14], &*names[15]), (200, "a", "a7"));
    });
}

/// Numbers below pseudo-random ones.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

#[test]
fn random_strides_widths_and_steps() {
    let mut random = Random(7);
    for _ in 0..60 {
        let (stride, offset, width) = (random.below(5), random.below(6), random.below(6));
        let (n, len, step) = (random.below(20), random.below(100), 1 + random.below(4));
        twin!(len, |out| for i in 0..n {
            out[stride * i + offset] = i as i64;
        });
        twin!(len, |out| for i in 0..n {
            for x in 0..width {
                out[stride * i + offset + x] = (i * 7 + x) as i64;
            }
        });
        twin!(len, |out| for i in (0..n).step_by(step) {
            for x in 0..width {
                out[i * stride + x] += i as i64;
                out[i * stride + x] -= 2;
            }
        });
        twin!(len, |out| for i in 0..n {
            out[i * stride..i * stride + width].fill(i as i64);
        });
        twin!(len, |out| for i in (offset..n).rev() {
            out[i * width..(i + 1) * width].fill(i as i64);
        });
        twin!(len, |out| for i in 0..n {
            for x in offset..width {
                out[i * width + x - offset] = x as i64;
            }
        });
        twin!(len, |out| for i in offset..offset + n {
            out[i - offset] = i as i64;
        });
        twin!(len, |out| for i in 0..n as i32 {
            out[(i * stride as i32 + 3) as usize] = i64::from(i);
        });
    }
}

/// Parts of an index that are no integers.
#[allow(clippy::cast_lossless, reason = "an index as users cast it")]
#[test]
fn parts_that_are_cast() {
    let (off, late) = (3.0_f64, true);
    let (mut bins, mut serial) = (vec![0; 110], vec![0; 110]);
    parallel!(
        n_jobs = 3,
        for i in 0..100_usize {
            bins[i + off as usize] += 1;
            bins[i + late as usize] += 2;
        }
    );
    for i in 0..100_usize {
        serial[i + off as usize] += 1;
        serial[i + late as usize] += 2;
    }
    assert_eq!(bins, serial);

    // A number with a sign is cut towards zero, and one without is no less than that; a product is cut when it is known.
    let (shift, half, width) = (-1.5_f64, 1.5_f32, 3.0_f32);
    let (mut out, mut serial) = (vec![0; 40], vec![0; 40]);
    let (mut far, mut far_serial) = (vec![0; 60], vec![0; 60]);
    let step = (width * half) as usize;
    for n_jobs in [1, 3] {
        parallel!(
            n_jobs = n_jobs,
            for i in 2..10_usize {
                out[(i as i64 + shift as i64) as usize] = i;
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for i in 2..10_usize {
                far[step * i + 3 + shift as usize] = i;
            }
        );
        for i in 2..10_usize {
            serial[(i as i64 + shift as i64) as usize] = i;
            far_serial[step * i + 3 + shift as usize] = i;
        }
        assert_eq!((&out, &far), (&serial, &far_serial));
    }
}
