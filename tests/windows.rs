//! Slices that each item writes to at its own index.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::items_after_statements,
    clippy::float_cmp,
    clippy::single_char_add_str,
    clippy::assign_op_pattern,
    clippy::manual_memcpy,
    clippy::needless_range_loop,
    clippy::semicolon_if_nothing_returned,
    reason = "loops as users write them"
)]

mod support;

use parallel_for::parallel;
use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, RwLock};
use support::for_every_n_jobs;

#[test]
fn every_kind_of_slice() {
    fn fill(n_jobs: usize, out: &mut [f64]) {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..out.len() {
                out[i] = i as f64;
            }
        );
    }
    for_every_n_jobs(|n_jobs| {
        let mut list = vec![0.0; 3000];
        fill(n_jobs, &mut list);
        assert!(list.iter().enumerate().all(|(i, &x)| x == i as f64));
        let mut array = [1; 600];
        let mut queue: VecDeque<usize> = (0..600).collect();
        queue.rotate_left(100);
        let before: Vec<usize> = queue.iter().copied().collect();
        parallel!(
            n_jobs = n_jobs,
            for i in 0..600_usize {
                array[i] += i;
                queue[i] *= 2;
                if i % 2 == 0 {
                    array[i] = array[i] * 10;
                }
            }
        );
        assert!(array.iter().enumerate().all(|(i, &x)| x == (i + 1) * if i % 2 == 0 { 10 } else { 1 }));
        assert!(queue.iter().zip(before).all(|(&x, before)| x == 2 * before));
    });
}

#[test]
fn parts_of_elements_and_two_dimensions() {
    #[derive(Clone, Default)]
    struct Cell {
        hits: u32,
        notes: Vec<usize>,
    }
    for_every_n_jobs(|n_jobs| {
        let mut cells = vec![Cell::default(); 700];
        let mut grid = vec![vec![0.0; 5]; 700];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..cells.len() {
                cells[i].hits += 1;
                cells[i].notes.push(i);
                for j in 0..5 {
                    grid[i][j] = (i * j) as f64;
                }
            }
        );
        assert!(cells.iter().enumerate().all(|(i, cell)| cell.hits == 1 && cell.notes == [i]));
        assert!(grid.iter().enumerate().all(|(i, row)| row.iter().enumerate().all(|(j, &x)| x == (i * j) as f64)));
        let mut grid = vec![[0; 4]; 300];
        parallel!(n_jobs = n_jobs, for y in 0..300 for x in 0..4 { grid[y][x] = y * x; });
        assert!(grid.iter().enumerate().all(|(y, row)| row.iter().enumerate().all(|(x, &cell)| cell == x * y)));
    });
}

#[test]
fn every_kind_of_index() {
    for_every_n_jobs(|n_jobs| {
        let mut out = vec![0; 2000];
        parallel!(
            n_jobs = n_jobs,
            for i in (100..1900_usize).rev() {
                out[i] = i;
            }
        );
        assert!(out.iter().enumerate().all(|(i, &x)| x == if (100..1900).contains(&i) { i } else { 0 }));
        let values: Vec<u64> = (0..2000).collect();
        let mut squares = vec![0; 2000];
        parallel!(
            n_jobs = n_jobs,
            for (i, x) in values.iter().enumerate() {
                squares[i] = x * x;
            }
        );
        assert!(squares.iter().zip(&values).all(|(square, x)| *square == x * x));
        let mut small = [0_u8; 200];
        parallel!(n_jobs = n_jobs, for i in 5..=199_u8 if i % 2 == 1 { small[i as usize] = i; });
        assert!(small.iter().enumerate().all(|(i, &x)| usize::from(x) == if i >= 5 && i % 2 == 1 { i } else { 0 }));
        let mut low = [0; 10];
        parallel!(
            n_jobs = n_jobs,
            for i in -5..10_i32 {
                if i >= 0 {
                    low[i as usize] = i;
                }
            }
        );
        assert_eq!(low, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        let mut lines = vec![String::new(); 300];
        parallel!(
            n_jobs = n_jobs,
            for (number, line) in std::iter::repeat_n("x", 300).enumerate() {
                lines[number] = format!("{number}{line}");
            }
        );
        assert!(lines.iter().enumerate().all(|(i, line)| *line == format!("{i}x")));
    });
}

#[test]
fn an_index_outside_panics_when_it_is_reached() {
    for_every_n_jobs(|n_jobs| {
        let mut out = vec![0; 1000];
        let run = AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..2000 {
                    if i < 1000 {
                        out[i] = 1;
                    }
                }
            );
        });
        assert!(catch_unwind(run).is_ok());
        assert!(out.iter().all(|&x| x == 1));
        let run = AssertUnwindSafe(|| {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..1500_usize {
                    out[i] = 2;
                }
            );
        });
        let panic = catch_unwind(run).unwrap_err();
        let text = panic.downcast_ref::<String>().unwrap();
        assert_eq!(text, "index out of bounds: the len is 1000 but the index is 1000");
        // As serially, all before the one that panics are written.
        assert!(out.iter().all(|&x| x == 2));
    });
}

#[test]
fn with_exits_and_accumulators() {
    fn run(n_jobs: usize, out: &mut [usize], stop: usize) -> Option<usize> {
        let mut written = 0;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..out.len() {
                if i == stop {
                    break;
                }
                out[i] = i + 1;
                written += 1;
                i.checked_sub(0)?;
            }
        );
        Some(written)
    }
    for_every_n_jobs(|n_jobs| {
        let mut out = vec![0; 3000];
        assert_eq!(run(n_jobs, &mut out, 1777), Some(1777));
        assert!(out[..1777].iter().enumerate().all(|(i, &x)| x == i + 1));
    });
}

#[test]
fn a_slice_that_is_only_read_is_no_window() {
    let table: Vec<usize> = (0..100).map(|i| i * 7 % 100).collect();
    for_every_n_jobs(|n_jobs| {
        let mut out = vec![0; 100];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                out[i] = table[table[i]] + table[99 - i] + table.len();
            }
        );
        assert!(out.iter().enumerate().all(|(i, &x)| x == table[table[i]] + table[99 - i] + 100));
    });
}

#[test]
fn in_a_field_while_others_are_read_and_changed() {
    struct Heat {
        now: Vec<f64>,
        next: Vec<f64>,
        hits: [usize; 3],
        steps: usize,
        rate: f64,
    }
    impl Heat {
        fn step(&mut self, n_jobs: usize) {
            let last = self.now.len() - 1;
            parallel!(
                n_jobs = n_jobs,
                for i in 0..self.next.len() {
                    let around = self.now[i.saturating_sub(1)] + self.now[(i + 1).min(last)] - 2.0 * self.now[i];
                    self.next[i] = self.now[i] + self.rate * around;
                    self.hits[i % 3] += 1;
                    self.steps += 1;
                }
            );
            std::mem::swap(&mut self.now, &mut self.next);
        }
    }
    let run = |n_jobs| {
        let mut heat = Heat { now: vec![0.0; 600], next: vec![0.0; 600], hits: [0; 3], steps: 0, rate: 0.25 };
        heat.now[300] = 1.0;
        (0..5).for_each(|_| heat.step(n_jobs));
        (heat.now, heat.hits, heat.steps)
    };
    let serial = run(1);
    assert_eq!((serial.1, serial.2), ([1000; 3], 3000));
    for_every_n_jobs(|n_jobs| assert_eq!(run(n_jobs), serial));
}

#[test]
fn tuples_are_put_into_elements() {
    struct Pair {
        sums: Vec<u64>,
        ends: Vec<(u64, u64)>,
    }
    for_every_n_jobs(|n_jobs| {
        let (mut a, mut b): (Vec<u64>, Vec<u64>) = ((0..500).collect(), (500..1000).collect());
        let mut pair = Pair { sums: vec![0; 500], ends: vec![(0, 0); 500] };
        let (mut last, mut total) = (0, 0);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..500 {
                (a[i], b[i]) = (b[i], a[i]);
                (pair.sums[i], (pair.ends[i].0, _), last) = (a[i] + b[i], (a[i], "dropped"), i);
                (.., pair.ends[i].1) = (0, 1, b[i]);
                total += b[i];
            }
        );
        assert!(a.into_iter().eq(500..1000) && b.into_iter().eq(0..500));
        assert_eq!((pair.sums[7], pair.ends[7], last, total), (514, (507, 7), 499, 499 * 250));
    });
}

/// Elements that are changed through a shared reference are shared, at any index.
#[test]
fn locks_and_atomics_in_arrays_are_shared() {
    for jobs in [1, 2, 8] {
        let lists: Vec<Mutex<Vec<usize>>> = (0..7).map(|_| Mutex::default()).collect();
        let maps: Vec<RwLock<HashMap<usize, usize>>> = (0..7).map(|_| RwLock::default()).collect();
        let sums: Vec<Mutex<usize>> = (0..7).map(|_| Mutex::default()).collect();
        let seen: Vec<AtomicBool> = (0..50).map(|_| AtomicBool::new(false)).collect();
        let mut first = 0;
        parallel!(
            n_jobs = jobs,
            for i in 0..1000_usize {
                let k = i * i % 7;
                lists[k].lock().unwrap().push(i);
                maps[k].write().unwrap().insert(i, k);
                *sums[k].lock().unwrap() += i;
                if !seen[i % 50].swap(true, Ordering::AcqRel) {
                    first += 1;
                }
                if i < 50 {
                    lists[i % 7].lock().unwrap().retain(|_| true);
                }
            }
        );
        assert_eq!(first, 50);
        for (k, ((list, map), sum)) in lists.into_iter().zip(maps).zip(sums).enumerate() {
            let mut list = list.into_inner().unwrap();
            list.sort_unstable();
            assert!(list.iter().copied().eq((0..1000).filter(|i| i * i % 7 == k)));
            assert_eq!(map.into_inner().unwrap().len(), list.len());
            assert_eq!(sum.into_inner().unwrap(), list.iter().sum());
        }
        // Each item its own, as well.
        let cells: Vec<Mutex<usize>> = (0..100).map(Mutex::new).collect();
        parallel!(
            n_jobs = jobs,
            for i in 0..cells.len() {
                *cells[i].lock().unwrap() *= 2;
            }
        );
        assert!(cells.into_iter().map(|cell| cell.into_inner().unwrap()).eq((0..100).map(|i| 2 * i)));
    }
}

/// A method that is called on the item's own element, for what it does: `agents[i].step(dt);`.
#[test]
fn methods_change_the_elements_of_their_items() {
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Agent {
        place: f64,
        steps: Vec<u32>,
    }
    impl Agent {
        fn step(&mut self, by: f64) {
            self.place += by;
        }
        fn told(&self, to: &Mutex<usize>) {
            *to.lock().unwrap() += self.steps.len();
        }
    }
    struct Model {
        agents: Vec<Agent>,
    }
    impl Model {
        fn step(&mut self, jobs: usize) {
            parallel!(
                n_jobs = jobs,
                for i in 0..self.agents.len() {
                    self.agents[i].step(0.5)
                }
            );
        }
    }
    /// Behind a shared reference only what that allows.
    fn told(agents: &[Agent], jobs: usize) -> usize {
        let all = Mutex::new(0);
        parallel!(
            n_jobs = jobs,
            for i in 0..agents.len() {
                agents[i].told(&all);
            }
        );
        all.into_inner().unwrap()
    }
    for_every_n_jobs(|jobs| {
        let mut agents = vec![Agent::default(); 100];
        parallel!(
            n_jobs = jobs,
            for i in 0..100 {
                agents[i].step(i as f64);
                agents[i].steps.reverse();
                for _ in 0..3 {
                    agents[i].step(1.0)
                }
                if agents[i].place > 10.0 {
                    agents[i].steps.push(i as u32);
                }
            }
        );
        for (i, agent) in agents.iter().enumerate() {
            let steps = if i > 7 { vec![i as u32] } else { vec![] };
            assert_eq!(*agent, Agent { place: i as f64 + 3.0, steps });
        }
        assert_eq!(told(&agents, jobs), 92);
        let mut model = Model { agents };
        model.step(jobs);
        assert_eq!(model.agents[7].place, 10.5);
    });
}
