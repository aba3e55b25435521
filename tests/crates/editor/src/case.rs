//! A piece of code, with marks where something is asked.

use crate::client::Client;
use crate::probe::Probe;

/// Before the code of each case; what it names is meant to be used there.
const BEFORE: &str = "\
#![allow(unused)]
use parallel_for::{Pool, parallel};
use std::collections::{BTreeMap, HashMap};

/// The root of a number.
fn sqrt(x: i32) -> f64 {
    f64::from(x).sqrt()
}

fn twice(text: &str) -> String {
    text.repeat(2)
}

struct Point {
    left: f64,
    right: f64,
}

fn tried(words: Vec<String>, points: Vec<Point>, pool: &Pool, n: usize) -> Option<f64> {
";

const AFTER: &str = "
    None
}

fn main() {}
";

pub struct Case {
    name: &'static str,
    text: String,
    /// The line and column of each mark.
    marks: [Option<(usize, usize)>; 10],
    probes: Vec<Probe>,
}

impl Case {
    /// `$1` to `$9` in the code mark the places that the probes name; they are no part of it.
    pub fn new(name: &'static str, code: &str, probes: impl Into<Vec<Probe>>) -> Self {
        let mut text = BEFORE.to_owned();
        let mut marks = [None; 10];
        let mut pieces = code.split('$');
        text.extend(pieces.next());
        for piece in pieces {
            let digit = piece.chars().next().and_then(|first| first.to_digit(10));
            let digit = digit.unwrap_or_else(|| panic!("{name}: no digit after `$`"));
            let column = text.len() - text.rfind('\n').map_or(0, |at| at + 1);
            marks[digit as usize] = Some((text.matches('\n').count(), column));
            text.push_str(&piece[1..]);
        }
        text.push_str(AFTER);
        Self { name, text, marks, probes: probes.into() }
    }

    pub fn mark(&self, number: usize) -> (usize, usize) {
        self.marks[number].unwrap_or_else(|| panic!("{}: no mark ${number}", self.name))
    }

    /// Whether a dot stands before the mark: an editor then asks by itself.
    pub fn is_after_dot(&self, number: usize) -> bool {
        let (line, column) = self.mark(number);
        self.text.lines().nth(line).is_some_and(|line| line[..column].ends_with('.'))
    }

    pub fn probes(&self) -> usize {
        self.probes.len()
    }

    /// Asks all of it; what is answered otherwise.
    pub fn run(&self, client: &mut Client) -> Vec<String> {
        client.write(&self.text);
        let answers = self.probes.iter().map(|probe| probe.ask(client, self).map_err(|answer| (probe, answer)));
        answers
            .filter_map(Result::err)
            .map(|(probe, answer)| format!("{}: {probe:?}, but: {answer}", self.name))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_places_in_the_text_without_them() {
        let case = Case::new("marks", "    a.$1b;\n  $2c", []);
        let line = BEFORE.matches('\n').count();
        assert_eq!((case.mark(1), case.mark(2)), ((line, 6), (line + 1, 2)));
        assert!(case.text.contains("    a.b;\n  c\n"));
        assert!(case.is_after_dot(1) && !case.is_after_dot(2));
    }
}
