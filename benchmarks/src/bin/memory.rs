//! How much memory a loop over a long iterator takes, beside the serial loop: `memory [GIB]`.
//!
//! Each in a process of its own, since what is asked for is the most that the process has ever had (`VmHWM`).

use parallel_for::{Stream, parallel};
use std::io::{BufRead, BufReader, Read};
use std::process::Command;

/// A reader of so many bytes of lines, made as they are read.
struct Lines {
    left: u64,
    line: Vec<u8>,
    at: usize,
}

impl Read for Lines {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let len = buffer.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        for byte in &mut buffer[..len] {
            *byte = self.line[self.at];
            self.at = (self.at + 1) % self.line.len();
        }
        self.left -= len as u64;
        Ok(len)
    }
}

fn check(line: &str) -> bool {
    line.bytes().filter(|byte| *byte == b'7').count() == 3
}

/// How the lines are looked at.
#[derive(Clone, Copy)]
enum Way {
    Reduction,
    Then,
    Stream,
}

const WAYS: [(Way, &str); 3] = [(Way::Reduction, "count(…)"), (Way::Then, "then"), (Way::Stream, "Stream")];

/// Counts the lines that pass, and says how many KiB that has taken.
fn count(n_jobs: usize, gib: u64, way: Way) -> (usize, u64) {
    let line = b"1707 some words of a line that is about as long as lines are 0.12345678\n".to_vec();
    let reader = BufReader::new(Lines { left: gib << 30, line, at: 0 });
    let count = match (n_jobs, way) {
        (0, _) => reader.lines().filter(|line| check(line.as_ref().unwrap())).count(),
        (_, Way::Reduction) => parallel!(n_jobs = n_jobs, count(check(&line.unwrap()) for line in reader.lines())),
        (_, Way::Then) => {
            let mut count = 0;
            parallel!(n_jobs = n_jobs, for line in reader.lines() {
                let line = line.unwrap();
                (check(&line), line)
            } then |(passes, _line)| count += usize::from(passes));
            count
        }
        (_, Way::Stream) => {
            let lines = parallel!(n_jobs = n_jobs, into = Stream<_>, line.unwrap() for line in reader.lines());
            lines.filter(|line| check(line)).count()
        }
    };
    let status = std::fs::read_to_string("/proc/self/status").expect("this program needs /proc");
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the kernel counts it");
    (count, most.trim().trim_end_matches(" kB").parse().expect("a number of KiB"))
}

fn main() {
    let arguments: Vec<u64> = std::env::args().skip(1).map(|it| it.parse().expect("a whole number")).collect();
    if let [gib, n_jobs, way] = arguments[..] {
        let small = |number| usize::try_from(number).expect("a small number");
        let (count, kib) = count(small(n_jobs), gib, WAYS[small(way)].0);
        println!("{count} {kib}");
        return;
    }
    let gib = arguments.first().copied().unwrap_or(2);
    let this = std::env::current_exe().expect("a program knows its file");
    let run = |n_jobs: usize, way: usize| {
        let arguments = [gib.to_string(), n_jobs.to_string(), way.to_string()];
        let output = Command::new(&this).args(arguments).output().expect("it starts");
        let text = String::from_utf8(output.stdout).expect("numbers");
        let (count, kib) = text.trim().split_once(' ').expect("two numbers");
        (count.to_owned(), kib.parse::<u64>().expect("a number of KiB") as f64 / 1024.0)
    };
    let (expected, serial) = run(0, 0);
    println!("lines of {gib} GiB, serial loop:  {serial:.1} MiB at most");
    for (way, (_, name)) in WAYS.iter().enumerate() {
        for n_jobs in [2, 8] {
            let (count, mib) = run(n_jobs, way);
            assert_eq!(count, expected);
            let more = mib - serial;
            println!("parallel!, {name}, n_jobs = {n_jobs}:  {mib:.1} MiB at most, {more:+.1}");
            assert!(more < 32.0, "more than 32 MiB above the serial loop");
        }
    }
}
