//! The race: parallel-for against the other engines, taking turns on every loop. See the README.

mod bodies;
mod chart;
mod csv;
mod engines;
mod idle;
mod in_place;
mod keyed;
mod machine;
mod merges;
mod rows;
mod short;
mod table;
mod turns;
mod watchdog;

use csv::Csv;
use engines::{Engine, joblib};
use rows::Ground;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};
use turns::Rules;

const HELP: &str = "\
The race: parallel-for against the other engines.

cargo run --release -- [OPTION...]

  --rows A;B       only the rows whose name contains A or B (`=A`: whose name is A)
  --engines A,B    only the engines whose name contains A or B; the plain loop always runs
  --rounds N       turns of each engine at each row [31]
  --out DIR        also write race.md, race.csv and race.svg there
  --list           print the names of rows and engines
  --idle           measure the CPU time of an idle process after a loop, instead
  --help           print this
";

/// The command line.
struct Command {
    rows: Vec<String>,
    engines: Vec<String>,
    rounds: usize,
    out: Option<PathBuf>,
    task: Task,
}

#[derive(PartialEq)]
enum Task {
    Race,
    List,
    Idle,
    Help,
}

impl Command {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut command = Self { rows: Vec::new(), engines: Vec::new(), rounds: 31, out: None, task: Task::Race };
        let list = |text: String, by: char| text.split(by).map(|part| part.trim().to_owned()).collect();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "--rows" => command.rows = list(value()?, ';'),
                "--engines" => command.engines = list(value()?, ','),
                "--rounds" => {
                    let rounds = value()?.parse().ok().filter(|&rounds| rounds > 0);
                    command.rounds = rounds.ok_or("--rounds takes a number above 0")?;
                }
                "--out" => command.out = Some(value()?.into()),
                "--list" => command.task = Task::List,
                "--idle" => command.task = Task::Idle,
                "--help" | "-h" => command.task = Task::Help,
                _ => return Err(format!("unknown option {word}; see --help")),
            }
        }
        Ok(command)
    }

    fn wants_row(&self, name: &str) -> bool {
        let matches =
            |row: &String| row.strip_prefix('=').map_or_else(|| name.contains(row.as_str()), |row| name == row);
        self.rows.is_empty() || self.rows.iter().any(matches)
    }

    fn wants_engine(&self, name: &str) -> bool {
        self.engines.is_empty() || self.engines.iter().any(|engine| name.contains(engine.as_str()))
    }
}

fn main() -> ExitCode {
    let command = match Command::parse(env::args().skip(1)) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let ran = match command.task {
        Task::Help => {
            print!("{HELP}");
            Ok(0)
        }
        Task::List => {
            list();
            Ok(0)
        }
        Task::Idle => {
            idle::check(&Ground::new(), &engines(&command));
            Ok(0)
        }
        Task::Race => race(&command),
    };
    match ran {
        Ok(0) => ExitCode::SUCCESS,
        Ok(faults) => {
            eprintln!("{faults} wrong results");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Those wanted, without the plain loop.
fn engines(command: &Command) -> Vec<Engine> {
    Engine::ALL.into_iter().filter(|&engine| engine != Engine::Plain && command.wants_engine(engine.name())).collect()
}

fn list() {
    println!("engines:");
    for engine in Engine::ALL {
        println!("  {}", engine.name());
    }
    println!("  joblib\nrows:");
    for row in rows::all() {
        println!("  {}", row.name);
    }
}

/// Runs the rows; how many results were wrong.
fn race(command: &Command) -> io::Result<usize> {
    let entries: Vec<_> = rows::all().into_iter().filter(|entry| command.wants_row(&entry.name)).collect();
    let rules = Rules { rounds: command.rounds, engines: engines(command) };
    let mut csv = match &command.out {
        Some(folder) => {
            fs::create_dir_all(folder)?;
            Some(Csv::create(&folder.join("race.csv"))?)
        }
        None => None,
    };

    watchdog::start();
    let ground = Ground::new();
    let count = entries.len();
    let mut standings = Vec::new();
    for (place, entry) in entries.into_iter().enumerate() {
        progress(&format!("{}/{count} {}", place + 1, entry.name));
        let standing = entry.make(&ground).run(&rules);
        if let Some(csv) = &mut csv {
            csv.row(&standing)?;
        }
        standings.push(standing);
    }
    let python = python(command, csv.as_mut())?;
    progress("");

    let table = table::table(&standings, &rules.engines, &python, command.rounds);
    print!("{table}");
    if let Some(folder) = &command.out {
        fs::write(folder.join("race.md"), table)?;
        fs::write(folder.join("race.svg"), chart::chart(&standings))?;
    }
    Ok(standings.iter().map(|standing| standing.faults).sum())
}

/// joblib's rows, in a race of all rows.
fn python(command: &Command, csv: Option<&mut Csv>) -> io::Result<Vec<joblib::Standing>> {
    let wanted = command.wants_engine("joblib") && (command.rows.is_empty() || command.wants_row("Python"));
    if !wanted {
        return Ok(Vec::new());
    }
    progress("joblib");
    match joblib::race(command.rounds, parallel_for::cpu_count()) {
        Ok(standings) => {
            if let Some(csv) = csv {
                csv.joblib(&standings)?;
            }
            Ok(standings)
        }
        Err(why) => {
            progress("");
            eprintln!("joblib is left out: {why}");
            Ok(Vec::new())
        }
    }
}

/// What is going on, in one line of the terminal.
fn progress(text: &str) {
    let mut terminal = io::stderr();
    if terminal.is_terminal() {
        let _ = write!(terminal, "\r\x1b[K{text}");
        let _ = terminal.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &str) -> Result<Command, String> {
        Command::parse(words.split(' ').map(str::to_owned))
    }

    #[test]
    fn rows_and_engines() {
        let command = parse("--rows =primes;sqrt(i*i), --engines rayon --rounds 3").unwrap();
        assert!(command.wants_row("primes") && !command.wants_row("primes below 10"));
        assert!(command.wants_row("sqrt(i*i), n = 10"));
        assert!(command.wants_engine("rayon install") && !command.wants_engine("chili"));
        assert_eq!(command.rounds, 3);
        assert!(parse("--rounds 0").is_err() && parse("--rounds").is_err() && parse("--fast").is_err());
    }
}
