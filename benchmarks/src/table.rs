//! The table, in Markdown: ratios only.

use crate::engines::{Engine, joblib};
use crate::machine;
use crate::turns::Standing;
use std::fmt::Write;

/// The row whose difference in nanoseconds is shown below the table.
const TINY: &str = "sqrt(i*i), n = 10";

/// How a number of rows went, as text.
pub fn table(standings: &[Standing], engines: &[Engine], joblib: &[joblib::Standing], rounds: usize) -> String {
    let mut text = format!("{}; medians of {rounds} rounds\n\n", machine::description());
    if !standings.is_empty() {
        speedups(&mut text, standings, engines);
        means(&mut text, standings, engines);
        cpu(&mut text, standings, engines);
    }
    python(&mut text, joblib);
    notes(&mut text, standings);
    text
}

/// How many times as fast as the plain loop.
fn speedups(text: &mut String, standings: &[Standing], engines: &[Engine]) {
    let mut grid = Grid::new("times as fast as the plain loop");
    grid.heads(engines.iter().map(|engine| engine.name()));
    grid.heads(["best sleeper", "best peer", "ours / sleeper", "ours / peer"]);
    for standing in standings {
        grid.row(&standing.row);
        for &engine in engines {
            grid.number(standing.speedup(engine));
        }
        for sleeping in [true, false] {
            grid.cell(standing.best_peer(sleeping).map_or("", |(engine, _)| engine.name()));
        }
        for sleeping in [true, false] {
            grid.number(lead(standing, sleeping));
        }
    }
    text.push_str(&grid.print());
}

/// How many times as fast as the best peer ours is.
fn lead(standing: &Standing, sleeping: bool) -> Option<f64> {
    standing.against(Engine::Ours, standing.best_peer(sleeping)?.0)
}

fn means(text: &mut String, standings: &[Standing], engines: &[Engine]) {
    let mut grid = Grid::new("over the rows");
    grid.heads(["geometric mean", "least", "at", "rows"]);
    let mut line = |name: &str, value: &dyn Fn(&Standing) -> Option<f64>| {
        let values: Vec<_> = standings.iter().filter_map(|row| Some((value(row)?, row.row.as_str()))).collect();
        if let Some((least, at)) = values.iter().min_by(|a, b| a.0.total_cmp(&b.0)) {
            grid.row(name);
            grid.number(Some((values.iter().map(|(value, _)| value.ln()).sum::<f64>() / values.len() as f64).exp()));
            grid.number(Some(*least));
            grid.cell(at);
            grid.cell(&values.len().to_string());
        }
    };
    line("ours / best sleeper", &|row| lead(row, true));
    line("ours / best peer", &|row| lead(row, false));
    for &engine in engines {
        line(&format!("{} / plain", engine.name()), &|row| row.speedup(engine));
    }
    let _ = write!(text, "\n{}", grid.print());
}

/// What loops with idle time between them cost.
fn cpu(text: &mut String, standings: &[Standing], engines: &[Engine]) {
    if !standings.iter().any(|row| row.spaced) {
        return;
    }
    let mut grid = Grid::new("times the CPU time of the plain loop");
    grid.heads(engines.iter().map(|engine| engine.name()));
    for standing in standings.iter().filter(|row| row.spaced) {
        grid.row(&standing.row);
        for &engine in engines {
            grid.number(standing.cpu(engine));
        }
    }
    let _ = write!(text, "\n{}", grid.print());
}

fn python(text: &mut String, joblib: &[joblib::Standing]) {
    if joblib.is_empty() {
        return;
    }
    let mut grid = Grid::new("times as fast as Python's plain loop");
    grid.heads(["engine", "speedup"]);
    for standing in joblib {
        grid.row(&standing.row);
        grid.cell(&standing.engine);
        grid.number(Some(standing.speedup));
    }
    let _ = write!(text, "\n{}", grid.print());
}

fn notes(text: &mut String, standings: &[Standing]) {
    let mut said: Vec<(&str, Vec<&str>)> = Vec::new();
    for standing in standings {
        for note in &standing.notes {
            match said.iter_mut().find(|(before, _)| before == note) {
                Some((_, rows)) => rows.push(&standing.row),
                None => said.push((note, vec![&standing.row])),
            }
        }
    }
    if !said.is_empty() {
        text.push_str("\nLeft empty:\n\n");
    }
    for (note, rows) in said {
        let rows = if rows.len() == standings.len() { "all rows".to_owned() } else { rows.join("; ") };
        let _ = writeln!(text, "* {note} ({rows})");
    }
    if let Some(tiny) = standings.iter().find(|standing| standing.row == TINY)
        && let (Some(plain), Some(ours)) = (tiny.wall(Engine::Plain), tiny.wall(Engine::Ours))
    {
        let difference = ours - plain;
        let _ = writeln!(text, "\nFor diagnosis: {TINY}, warm site: ours - plain = {difference:+.1} ns.");
    }
}

/// Cells in columns of equal width.
struct Grid {
    rows: Vec<Vec<String>>,
}

impl Grid {
    fn new(corner: &str) -> Self {
        Self { rows: vec![vec![corner.to_owned()]] }
    }

    fn heads<'a>(&mut self, heads: impl IntoIterator<Item = &'a str>) {
        self.rows[0].extend(heads.into_iter().map(str::to_owned));
    }

    fn row(&mut self, name: &str) {
        self.rows.push(vec![name.to_owned()]);
    }

    fn cell(&mut self, text: &str) {
        self.rows.last_mut().expect("there is the head").push(text.to_owned());
    }

    fn number(&mut self, value: Option<f64>) {
        self.cell(&value.map_or_else(String::new, number));
    }

    fn print(&self) -> String {
        let columns = self.rows[0].len();
        let width = |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut text = String::new();
        for (number, row) in self.rows.iter().enumerate() {
            for (column, (cell, &width)) in row.iter().zip(&widths).enumerate() {
                let _ = if column == 0 { write!(text, "| {cell:<width$} ") } else { write!(text, "| {cell:>width$} ") };
            }
            text.push_str("|\n");
            if number == 0 {
                for (column, &width) in widths.iter().enumerate() {
                    let _ = write!(text, "|{:-<1$}{2}", "", width + 1, if column == 0 { "-" } else { ":" });
                }
                text.push_str("|\n");
            }
        }
        text
    }
}

/// Three significant digits, no exponent.
pub fn number(value: f64) -> String {
    let digits = match value.abs() {
        100.0.. => 0,
        10.0.. => 1,
        0.1.. => 2,
        0.01.. => 3,
        _ => 4,
    };
    format!("{value:.digits$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(
            [0.0012, 0.0123, 0.123, 1.0, 12.34, 123.4].map(number),
            ["0.0012", "0.012", "0.12", "1.00", "12.3", "123"]
        );
    }

    #[test]
    fn columns_line_up() {
        let mut grid = Grid::new("row");
        grid.heads(["a"]);
        grid.row("long name");
        grid.number(Some(1.0));
        assert_eq!(grid.print(), "| row       |    a |\n|-----------|-----:|\n| long name | 1.00 |\n");
    }
}
