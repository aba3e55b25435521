//! Advice about indices that are not seen to be the item's own.

use super::{indices, numbers, same};
use parallel_for::parallel;

pub fn index_shadowed() {
    same(
        indices(),
        |places| {
            let mut out = vec![0; places.len()];
            for i in 0..places.len() {
                let at = i;
                let i = places[i];
                out[at] = i + 5;
            }
            out
        },
        |places, jobs| {
            let mut out = vec![0; places.len()];
            parallel!(
                n_jobs = jobs,
                for i in 0..places.len() {
                    let place = places[i];
                    out[i] = place + 5;
                }
            );
            out
        },
    );
}

pub fn index_of_row() {
    same(
        numbers(),
        |line| {
            let (w, h) = (line.len(), 5);
            let mut image = vec![0; w * h];
            for y in 0..h {
                for (x, value) in line.iter().enumerate() {
                    image[y * w + x] = value * 10 + y as i64;
                }
            }
            image
        },
        |line, jobs| {
            let (w, h) = (line.len().max(1), 5);
            let mut image = vec![0; line.len() * h];
            parallel!(
                n_jobs = jobs,
                for (y, row) in image.chunks_mut(w).enumerate() {
                    for (x, value) in line.iter().enumerate() {
                        row[x] = value * 10 + y as i64;
                    }
                }
            );
            image
        },
    );
}

pub fn element_by_method() {
    same(
        numbers(),
        |xs| {
            let mut out = [0; 3];
            for i in 0..xs.len() {
                if let Some(element) = out.get_mut(i) {
                    *element = xs[i];
                }
            }
            out
        },
        |xs, jobs| {
            let mut out = [0; 3];
            parallel!(
                n_jobs = jobs,
                for i in 0..xs.len() {
                    if i < out.len() {
                        out[i] = xs[i];
                    }
                }
            );
            out
        },
    );
    same(
        indices(),
        |places| {
            let mut list: Vec<usize> = (0..places.len()).collect();
            for i in 0..places.len() {
                list.swap(i, places[i] % places.len());
            }
            list
        },
        |places, jobs| {
            let mut list: Vec<usize> = (0..places.len()).collect();
            let pairs = parallel!(n_jobs = jobs, (i, places[i] % places.len()) for i in 0..places.len());
            for (i, j) in pairs {
                list.swap(i, j);
            }
            list
        },
    );
}

struct Table {
    source: Vec<i64>,
    out: Vec<i64>,
}

impl Table {
    fn pull(&self, i: usize) -> i64 {
        3 * self.source[i]
    }

    fn serial(&mut self) {
        for i in 0..self.source.len() {
            self.out[i] = self.pull(i);
        }
    }

    fn list(&mut self, jobs: usize) {
        let list = parallel!(n_jobs = jobs, self.pull(i) for i in 0..self.source.len());
        self.out = list;
    }

    fn parts(&mut self, jobs: usize) {
        let part = &self.source;
        let out = &mut self.out;
        parallel!(
            n_jobs = jobs,
            for i in 0..part.len() {
                out[i] = 3 * part[i];
            }
        );
    }
}

pub fn whole_of_window() {
    let table = |source: Vec<i64>| Table { out: vec![0; source.len()], source };
    let serial = |source| {
        let mut table = table(source);
        table.serial();
        table.out
    };
    same(numbers(), serial, |source, jobs| {
        let mut table = table(source);
        table.list(jobs);
        table.out
    });
    same(numbers(), serial, |source, jobs| {
        let mut table = table(source);
        table.parts(jobs);
        table.out
    });
}

/// `out[k] = x; k += 1;`: counted by the loop; and what is left, as a list.
pub fn index_counted() {
    same(
        numbers(),
        |xs| {
            let (mut out, mut k) = (vec![0; xs.len() + 2], 2);
            for x in &xs {
                out[k] = x * 2;
                k += 1;
            }
            out
        },
        |xs, jobs| {
            let (mut out, k) = (vec![0; xs.len() + 2], 2);
            parallel!(
                n_jobs = jobs,
                for (i, x) in xs.iter().enumerate() {
                    out[k + i] = x * 2;
                }
            );
            out
        },
    );
    same(
        numbers(),
        |xs| {
            let (mut out, mut k) = (vec![0; xs.len()], 0);
            for x in &xs {
                if *x > 3 {
                    out[k] = *x;
                    k += 1;
                }
            }
            out.truncate(k);
            out
        },
        |xs, jobs| parallel!(n_jobs = jobs, *x for x in &xs if *x > 3),
    );
}
