//! Runs programs on several ranks, with a watchdog.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{env, thread};

/// The most time of a program: far more than any takes.
const MOST: Duration = Duration::from_secs(100);

/// What came of a program.
#[derive(Debug)]
pub struct Ended {
    /// The exit code of the launcher; `None` if a signal has ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    pub took: Duration,
}

impl Ended {
    /// The lines of the standard output that begin with this, without it, sorted.
    pub fn lines(&self, begin: &str) -> Vec<&str> {
        let mut lines: Vec<&str> = self.stdout.lines().filter_map(|line| line.strip_prefix(begin)).collect();
        lines.sort_unstable();
        lines
    }
}

/// The launcher: `mpirun`, or what the variable says.
fn launcher() -> String {
    env::var("RANKS_MPIRUN").unwrap_or_else(|_| "mpirun".to_owned())
}

/// Tells whether the launcher is that of Open MPI.
pub fn is_open_mpi() -> bool {
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| {
        let version = Command::new(launcher()).arg("--version").output().expect("a launcher");
        // Under another name than `mpirun` it calls itself otherwise.
        ["Open MPI", "OpenRTE"].iter().any(|name| String::from_utf8_lossy(&version.stdout).contains(name))
    })
}

/// The numbers of ranks that tests use: MPICH takes all of a core for each rank that waits inside it.
pub fn ranks() -> &'static [usize] {
    if is_open_mpi() { &[1, 2, 3, 4] } else { &[1, 2] }
}

/// The command that runs a program on so many ranks.
pub fn on(ranks: usize, program: &str) -> Command {
    let mut command = Command::new(launcher());
    if is_open_mpi() {
        command.args(["--oversubscribe", "--bind-to", "none"]);
        command.env("OMPI_ALLOW_RUN_AS_ROOT", "1").env("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
    }
    command.args(["-n", &ranks.to_string(), program]).env("RUST_BACKTRACE", "0");
    command
}

/// Runs a program until it ends; it panics if that takes too long.
pub fn run(command: &mut Command) -> Ended {
    run_while(command, |_| ())
}

/// As [`run`]; `meanwhile` is called once the program has begun.
pub fn run_while(command: &mut Command, meanwhile: impl FnOnce(&mut Child)) -> Ended {
    let since = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let read = |pipe: Option<Box<dyn Read + Send>>| {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            pipe.expect("a pipe").read_to_end(&mut bytes).expect("the output of a program");
            String::from_utf8_lossy(&bytes).into_owned()
        })
    };
    let stdout = read(child.stdout.take().map(|pipe| Box::new(pipe) as _));
    let stderr = read(child.stderr.take().map(|pipe| Box::new(pipe) as _));
    meanwhile(&mut child);
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break status;
        }
        if since.elapsed() > MOST {
            child.kill().expect("a child");
            panic!("{command:?} hangs; {} {}", stdout.join().unwrap(), stderr.join().unwrap());
        }
        thread::sleep(Duration::from_millis(5));
    };
    let took = since.elapsed();
    Ended { code: status.code(), stdout: stdout.join().unwrap(), stderr: stderr.join().unwrap(), took }
}
