//! Slices that each item writes to at its own index.

use crate::random::Random;

#[derive(Clone, Copy, PartialEq)]
pub enum Window {
    Numbers,
    Lists,
    Pairs,
    Grid,
}

impl Window {
    pub const ALL: &[Self] = &[Window::Numbers, Window::Numbers, Window::Lists, Window::Pairs, Window::Grid];

    pub fn value(self, len: &str) -> String {
        match self {
            Window::Numbers => format!("vec![7_i64; {len}]"),
            Window::Lists => format!("vec![vec![1_i64]; {len}]"),
            Window::Pairs => format!("vec![(1_i64, 3_usize); {len}]"),
            Window::Grid => format!("vec![[1_i64; 3]; {len}]"),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Window::Numbers => "numbers",
            Window::Lists => "lists",
            Window::Pairs => "pairs",
            Window::Grid => "grid",
        }
    }

    /// A statement that changes the item's own element.
    pub fn written(self, index: &str, number: &str, random: &mut Random) -> String {
        match (self, random.below(4)) {
            (Window::Numbers, 0) => format!("numbers[{index}] = {number} % 1000;"),
            (Window::Numbers, 1) => format!("numbers[{index}] ^= {number} & 511;"),
            (Window::Numbers, 2) => format!("numbers[{index}] = (numbers[{index}] & 1023) * 3 + {number} % 1000;"),
            (Window::Numbers, _) => format!("numbers[{index}] += {number}.rem_euclid(60) + (numbers.len() as i64);"),
            (Window::Lists, 0) => format!("lists[{index}].clear();"),
            (Window::Lists, _) => format!("lists[{index}].push({number});"),
            (Window::Pairs, 0 | 1) => format!("pairs[{index}].0 += {number}.rem_euclid(60);"),
            (Window::Pairs, _) => format!("pairs[{index}].1 = usize::from({number} % 2 == 0);"),
            (Window::Grid, 0) => format!("for x in 0..3 {{ grid[{index}][x] = {number}; }}"),
            (Window::Grid, _) => format!("grid[{index}][({number} & 1) as usize] += 1;"),
        }
    }
}
