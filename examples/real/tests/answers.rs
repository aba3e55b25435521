//! Each program gives on several cores what its serial twin gives, to the bit; the simulation also when it was killed in between.

#[path = "../../../tests/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs, process, thread, time::Duration};
use support::watched;

/// A folder of the test's own, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("real-{test}-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // One that is left does no harm.
        drop(fs::remove_dir_all(&self.0));
    }
}

/// What a program prints, on three workers.
fn output(program: &str, words: &[&str]) -> String {
    let output = Command::new(program).args(words).env("PARALLEL_NUM_JOBS", "3").output().unwrap();
    assert!(output.status.success(), "{program} {words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_ray_tracer() {
    watched(|| {
        let (program, folder) = (env!("CARGO_BIN_EXE_ray_tracer"), Folder::new("ray_tracer"));
        let (shared, serial) = (folder.file("shared.png"), folder.file("serial.png"));
        output(program, &["--width", "128", "--out", &shared]);
        output(program, &["--width", "128", "--out", &serial, "--serial"]);
        let picture = fs::read(&shared).unwrap();
        assert!(picture.len() > 1000 && picture.starts_with(b"\x89PNG"), "{} bytes", picture.len());
        assert!(picture == fs::read(&serial).unwrap(), "the pictures differ");
    });
}

#[test]
fn the_folder_of_tables() {
    watched(|| {
        let (program, folder) = (env!("CARGO_BIN_EXE_csv_folder"), Folder::new("csv_folder"));
        let tables = folder.file("tables");
        output(program, &["--make", &tables, "--files", "20", "--rows", "300"]);
        let shared = output(program, &["--folder", &tables]);
        assert_eq!(shared, output(program, &["--folder", &tables, "--serial"]));
        // Every 97th of 6000 rows, the file that is no text, and the row that is too short.
        assert!(shared.contains("22 files, 62 mistakes"), "{shared}");
        assert!(
            shared.contains(&format!(
                "{}: line 98: `n/a` is no temperature",
                Path::new(&tables).join("0000.csv").display()
            ))
        );
    });
}

/// The words for a small simulation with this checkpoint.
fn simulation(checkpoint: &str) -> [&str; 6] {
    ["--systems", "40", "--steps", "3000", "--checkpoint", checkpoint]
}

#[test]
fn the_simulation() {
    watched(|| {
        let (program, folder) = (env!("CARGO_BIN_EXE_n_body"), Folder::new("n_body"));
        let checkpoint = folder.file("run.checkpoint");
        let serial = output(program, &[&simulation(&checkpoint)[..], &["--serial"]].concat());
        assert!(!Path::new(&checkpoint).exists(), "the serial twin needs none");
        assert_eq!(output(program, &simulation(&checkpoint)), serial);
        assert_eq!(output(program, &simulation(&checkpoint)), serial, "all of it from the checkpoint");
    });
}

#[test]
fn the_simulation_that_is_killed() {
    watched(|| {
        let (program, folder) = (env!("CARGO_BIN_EXE_n_body"), Folder::new("n_body_killed"));
        let checkpoint = folder.file("run.checkpoint");
        let mut child: Child = Command::new(program)
            .args(simulation(&checkpoint))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // As soon as something has been recorded, or when it is done: both must be gone on with.
        while child.try_wait().unwrap().is_none() && fs::metadata(&checkpoint).map_or(0, |file| file.len()) < 1000 {
            thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let serial = output(program, &[&simulation(&checkpoint)[..], &["--serial"]].concat());
        assert_eq!(output(program, &simulation(&checkpoint)), serial);
    });
}
