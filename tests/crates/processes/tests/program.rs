//! A program with worker processes that is killed, replaced, held short, or started in another place.

#[path = "../../../support/mod.rs"]
mod support;

use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use support::watched;

fn program(what: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_processes"));
    command.arg(what).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env_remove("PARALLEL_NUM_JOBS").env_remove("PARALLEL_BACKEND").env("RUST_BACKTRACE", "0");
    command
}

fn output(command: &mut Command) -> Output {
    command.spawn().unwrap().wait_with_output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Tells whether there is a process with this number that is more than a zombie.
fn is_there(id: &str) -> bool {
    fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

/// Waits until all of these processes are gone: for a second, and as much again where the machine is slow.
fn gone(ids: &[String]) -> bool {
    let until = Instant::now() + Duration::from_secs(5);
    while Instant::now() < until {
        if !ids.iter().any(|id| is_there(id)) {
            return true;
        }
        sleep(Duration::from_millis(10));
    }
    false
}

fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn workers_end_with_their_parent() {
    watched(|| {
        for what in ["return", "exit"] {
            let output = output(&mut program(what));
            let ids: Vec<String> = text(&output).split(' ').map(str::to_owned).collect();
            assert_eq!(ids.len(), 4);
            assert!(gone(&ids), "{what}: {ids:?}");
        }
        // Idle ones, killed.
        let mut child = program("wait").spawn().unwrap();
        let (mut ids, mut stdout) = (String::new(), child.stdout.take().unwrap());
        while !ids.ends_with('\n') {
            let mut byte = [0];
            assert_eq!(stdout.read(&mut byte).unwrap(), 1);
            ids.push(char::from(byte[0]));
        }
        let ids: Vec<String> = ids.trim().split(' ').map(str::to_owned).collect();
        assert!(ids.iter().any(|id| is_there(id)));
        kill(child);
        assert!(gone(&ids), "{ids:?}");
        // Busy ones, which never look.
        let folder = folder("spin");
        let child = program("spin").arg(&folder).spawn().unwrap();
        let ids = || -> Vec<String> {
            fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
        };
        while ids().is_empty() {
            sleep(Duration::from_millis(5));
        }
        kill(child);
        assert!(gone(&ids()), "{:?}", ids());
        fs::remove_dir_all(&folder).unwrap();
    });
}

#[test]
fn few_descriptors_are_enough() {
    watched(|| {
        let script = format!("ulimit -n 64; exec {} sum", env!("CARGO_BIN_EXE_processes"));
        let mut command = Command::new("sh");
        command.args(["-c", &script]).env("PARALLEL_BACKEND", "processes").stdout(Stdio::piped());
        assert_eq!(text(&output(&mut command)), "right");
    });
}

#[test]
fn too_few_descriptors_are_one_sentence() {
    watched(|| {
        let script = format!("ulimit -n 12; exec {} many", env!("CARGO_BIN_EXE_processes"));
        let mut command = Command::new("sh");
        command.args(["-c", &script]).env("RUST_BACKTRACE", "0").stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = output(&mut command);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(text(&output).starts_with("a worker process cannot be started: Too many open files"), "{error}");
        // And then the program goes on, with fewer.
        assert!(text(&output).ends_with("right"), "{error}");
    });
}

#[test]
fn any_runs_where_the_variable_says() {
    watched(|| {
        let runs = |value: &str| {
            let mut command = program("where");
            output(command.env("PARALLEL_BACKEND", value))
        };
        assert_eq!(text(&output(&mut program("where"))), "threads");
        for (value, expected) in [("", "threads"), ("threads", "threads"), ("processes", "processes")] {
            assert_eq!(text(&runs(value)), expected, "{value}");
        }
        for (value, expected) in [
            ("loky", "`PARALLEL_BACKEND` is `loky`; set it to `threads` or `processes`"),
            (
                "mpi",
                "`PARALLEL_BACKEND` is `mpi`, which this program is built without; set it to `threads` or `processes`",
            ),
        ] {
            let output = runs(value);
            assert!(!output.status.success());
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(error.contains(expected) && error.contains("main.rs:"), "{error}");
        }
        let output = output(&mut program("timeout"));
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains("`timeout` cannot end an item of a loop that runs on threads"), "{error}");
    });
}

#[test]
fn a_program_that_is_replaced_goes_on() {
    watched(|| {
        let folder = folder("replaced");
        let copy = folder.join("program");
        fs::copy(env!("CARGO_BIN_EXE_processes"), &copy).unwrap();
        let mut command = Command::new(&copy);
        command.arg("replaced").stdout(Stdio::piped());
        // Somebody who is just being started may still have the copy open.
        let child = loop {
            match command.spawn() {
                Ok(child) => break child,
                Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ExecutableFileBusy),
            }
        };
        let output = child.wait_with_output().unwrap();
        assert_eq!(text(&output), "499500");
        fs::remove_dir_all(&folder).unwrap();
    });
}

#[test]
fn bodies_print_where_the_program_does_and_read_nothing() {
    watched(|| {
        let mut child = program("streams").stdin(Stdio::piped()).spawn().unwrap();
        // What stands on the standard input is the program's.
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"line\n").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(text(&output), "out 0 0\nout 1 0\nout 2 0");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "err 0\nerr 1\nerr 2\n");
    });
}

#[test]
fn what_a_body_prints_is_there_when_its_item_is_done() {
    watched(|| assert_eq!(text(&output(&mut program("print"))), "0 1 2 end"));
}

#[test]
fn what_c_prints_and_what_is_dropped_last_is_there() {
    watched(|| {
        let said = text(&output(&mut program("prints-late")));
        assert_eq!((said.matches("from C;").count(), said.matches("dropped;").count()), (3, 1), "{said}");
    });
}

#[test]
fn memory_that_runs_out_is_one_items_fault() {
    watched(|| {
        let script = format!("ulimit -v 3000000; exec {} memory", env!("CARGO_BIN_EXE_processes"));
        let mut command = Command::new("sh");
        command.args(["-c", &script]).stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = output(&mut command);
        assert_eq!(text(&output), "3 Some(6)", "{}", String::from_utf8_lossy(&output.stderr));
    });
}

#[test]
fn a_forked_child_keeps_no_worker_alive() {
    watched(|| {
        let folder = folder("fork");
        let parent = program("fork").arg(&folder).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let names = || -> Vec<String> {
            fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
        };
        while names().len() < 2 || !folder.join("child").exists() {
            sleep(Duration::from_millis(5));
        }
        let child = || fs::read_to_string(folder.join("child")).unwrap();
        while child().is_empty() {
            sleep(Duration::from_millis(5));
        }
        kill(parent);
        let workers: Vec<String> = names().into_iter().filter(|name| name != "child").collect();
        let are_gone = gone(&workers);
        let child = child();
        assert!(is_there(&child), "the child has its own life");
        assert!(Command::new("kill").args(["-9", &child]).status().unwrap().success());
        assert!(are_gone, "{workers:?}");
        fs::remove_dir_all(&folder).unwrap();
    });
}

#[test]
fn an_interrupt_is_the_programs_to_handle() {
    watched(|| {
        let folder = folder("interrupt");
        let output = output(program("interrupt").arg(&folder));
        assert_eq!(text(&output), "right", "{}", String::from_utf8_lossy(&output.stderr));
        fs::remove_dir_all(&folder).unwrap();
    });
}

#[test]
fn a_program_without_children_goes_on() {
    watched(|| assert_eq!(text(&output(&mut program("childless"))), "item 3 ended its process"));
}

#[test]
fn workers_that_have_ended_are_waited_for() {
    watched(|| assert_eq!(text(&output(&mut program("zombies"))), "0"));
}

#[test]
fn a_checkpoint_goes_on_under_another_backend() {
    watched(|| {
        let folder = folder("sweep");
        let run = |file: &str, backend: &str| {
            let mut command = program("sweep");
            command.arg(folder.join(file)).env("PARALLEL_BACKEND", backend);
            command
        };
        let since = Instant::now();
        let expected = text(&output(&mut run("whole", "threads")));
        let whole = since.elapsed().as_micros();
        assert!(!expected.is_empty());
        let kills: u64 = std::env::var("PROCESS_KILLS").map_or(9, |kills| kills.parse().unwrap());
        let mut state = kills;
        for kill_number in 0..kills {
            let (first, second) = [("processes", "threads"), ("threads", "processes"), ("processes", "processes")]
                [usize::try_from(kill_number % 3).unwrap()];
            let file = kill_number.to_string();
            let child = run(&file, first).spawn().unwrap();
            // At any moment, the begin and the end as well.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let after = u64::try_from(u128::from(state >> 33) % (whole * 11 / 10)).unwrap();
            sleep(Duration::from_micros(after));
            kill(child);
            let again = output(&mut run(&file, second));
            let error = String::from_utf8_lossy(&again.stderr);
            assert_eq!(text(&again), expected, "{first}, killed after {after} us, then {second}: {error}");
        }
        fs::remove_dir_all(&folder).unwrap();
    });
}

/// A shard's blocks run in worker processes, and the parent ends when they are done.
#[test]
fn shards_of_worker_processes() {
    watched(|| {
        let folder = folder("shards");
        for what in ["sweep", "inner", "outcomes"] {
            let run = |path: &str, backend: &str| {
                let mut command = program(what);
                command.arg(folder.join(path)).env("PARALLEL_BACKEND", backend);
                command
            };
            fs::create_dir(folder.join(format!("{what}-whole"))).unwrap();
            let expected = text(&output(&mut run(&format!("{what}-whole"), "threads")));
            assert!(!expected.is_empty(), "{what}");
            let path = format!("{what}-shared");
            for (shard, backend) in [(2, "processes"), (0, "threads"), (1, "processes"), (3, "processes")] {
                let mut command = run(&path, backend);
                command.env("PARALLEL_SHARD", format!("{shard}/4"));
                if (what, shard) == ("sweep", 1) {
                    let child = command.spawn().unwrap();
                    sleep(Duration::from_millis(60));
                    kill(child);
                }
                let ended = output(&mut command);
                let error = String::from_utf8_lossy(&ended.stderr);
                assert!(ended.status.success() && text(&ended).is_empty(), "{what}, shard {shard}: {error}");
                assert!(error.ends_with("; its share is done\n") && error.lines().count() == 1, "{error}");
            }
            for backend in ["processes", "threads"] {
                assert_eq!(text(&output(&mut run(&path, backend))), expected, "{what}, {backend}");
            }
        }
        fs::remove_dir_all(&folder).unwrap();
    });
}
