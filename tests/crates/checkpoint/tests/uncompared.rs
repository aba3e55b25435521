//! What is not `Serialize` is not compared, and a run that goes on with a file says so.

use parallel_for::{Cancel, parallel};
use serde::Serialize;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A path at which no file is.
fn path() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("uncompared-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    // An earlier process of this number may have left one.
    drop(fs::remove_file(&path));
    path
}

/// Parameters that cannot be compared.
#[derive(Clone)]
struct Params {
    force: f64,
    damping: f64,
    inner: Inner,
}

#[derive(Clone)]
struct Inner {
    steps: u32,
}

/// The same, with the derive.
#[derive(Serialize)]
struct Written {
    force: f64,
}

/// A variable without a value.
struct Euler;

impl Euler {
    #[expect(clippy::unused_self, reason = "a variable is what it is about")]
    fn step(&self, x: f64) -> f64 {
        x + 1.0
    }
}

struct Lab {
    dt: f64,
}

impl Lab {
    fn simulate(&self, p: &Params) -> f64 {
        p.force * p.damping * self.dt
    }

    fn sweep(&self, path: &Path, all: &[Params]) -> Vec<f64> {
        parallel!(checkpoint = path, self.simulate(p) for p in all)
    }

    fn scaled(&self, path: &Path) -> Vec<f64> {
        parallel!(checkpoint = path, self.dt * f64::from(i) for i in 0..5)
    }
}

fn simulate(p: &Params, x: f64) -> f64 {
    x * p.force * p.damping
}

fn run(form: &str, path: &Path) {
    let force = 1.0;
    let params = Params { force, damping: 2.0, inner: Inner { steps: 3 } };
    let all = vec![params.clone(); 5];
    let numbers = || 0..5_u32;
    match form {
        "items" => drop(parallel!(checkpoint = path, p.force * p.damping for p in &all)),
        "pulled" => drop(parallel!(checkpoint = path, p.force for p in all.iter().filter(|p| p.force > 0.0))),
        "variable" => drop(parallel!(checkpoint = path, simulate(&params, f64::from(i)) for i in numbers())),
        "text" => drop(parallel!(checkpoint = path, simulate(&params, f64::from(i)) + params.force for i in 0..5)),
        "self" => drop(Lab { dt: 1.0 }.sweep(path, &all)),
        "several" => {
            let (more, lab) = (&params, Lab { dt: 1.0 });
            drop(parallel!(checkpoint = path, simulate(more, lab.simulate(p)) + simulate(&params, 1.0) for p in &all));
        }
        "keyed" => drop(parallel!(checkpoint = path, checkpoint_key = 1, lab(&params, p) for p in &all)),
        // All that is read is compared, or there is nothing in it, or what is in it does not count.
        "fields" => drop(parallel!(checkpoint = path, f64::from(params.inner.steps + i) + params.force for i in 0..5)),
        "field of self" => drop(Lab { dt: 1.0 }.scaled(path)),
        "nothing" => {
            let (euler, seen, run) = (Euler, Mutex::new(Euler), |x: f64| x * params.force);
            let (token, log) = (Cancel::new(), fs::File::open(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));
            let log = &log.unwrap();
            drop(parallel!(checkpoint = path, {
                drop(seen.lock());
                let _ = log.metadata();
                if i > 9 {
                    token.cancel();
                }
                run(euler.step(f64::from(i)))
            } for i in 0..5));
        }
        "written" => {
            let written = Written { force };
            drop(parallel!(checkpoint = path, { let w = &written; w.force } for _ in 0..5));
        }
        _ => panic!("no form {form}"),
    }
}

fn lab(one: &Params, other: &Params) -> f64 {
    one.force + other.force
}

#[test]
#[ignore = "runs in a process of its own"]
fn child() {
    let (Some(form), Some(path)) = (std::env::var_os("FORM"), std::env::var_os("CHECKPOINT_FILE")) else { return };
    let path = PathBuf::from(path);
    for round in 0..2 {
        // The second time another file, which has the same in it.
        let again = path.with_extension("again");
        let path = if round == 0 {
            let _ = fs::copy(&path, &again);
            &path
        } else {
            &again
        };
        run(form.to_str().unwrap(), path);
    }
}

/// What the library says in a process that runs a form twice, with files of an earlier run if there are any.
fn said(form: &str, path: &Path) -> Vec<String> {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture", "--ignored"])
        .env("CHECKPOINT_FILE", path)
        .env("FORM", form)
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    stderr.lines().filter(|line| line.contains("parallel-for")).map(str::to_owned).collect()
}

#[test]
fn one_line_says_what_is_not_compared() {
    for (form, what) in [
        ("items", "the items, which are"),
        ("pulled", "the items, which are"),
        ("variable", "`params`, which is"),
        ("text", "`params`, which is"),
        ("self", "the items and `self`, which are"),
        ("several", "the items, `more`, `lab` and `params`, which are"),
    ] {
        let path = path();
        // Nothing comes out of a new file.
        assert_eq!(said(form, &path), [""; 0], "{form}");
        let line = format!(
            "parallel-for: the checkpoint `{}` cannot compare {what} not `Serialize`; derive it, or set `checkpoint_key`",
            path.display()
        );
        assert_eq!(said(form, &path), [line], "{form}");
    }
}

#[test]
fn nothing_is_said_of_what_is_compared() {
    for form in ["keyed", "fields", "field of self", "nothing", "written"] {
        let path = path();
        assert_eq!(said(form, &path), [""; 0], "{form}");
        assert_eq!(said(form, &path), [""; 0], "{form}");
    }
}

/// The same loop, whatever the types of its items and of its variable are.
macro_rules! sweep {
    ($path:expr, $all:expr, $params:expr) => {{
        let (all, params) = ($all, $params);
        parallel!(checkpoint = $path, checkpoint_key = 1, {
            let p = &params;
            p.force + item.force
        } for item in all)
    }};
}

/// The sentence about a file that this loop has written, of another one.
fn refusal(first: impl FnOnce(&Path) -> Vec<f64>, second: impl FnOnce(&Path) -> Vec<f64>) -> String {
    let one = path();
    first(&one);
    let (bytes, path) = (fs::read(&one).unwrap(), path());
    fs::copy(&one, &path).unwrap();
    let payload = catch_unwind(AssertUnwindSafe(|| second(&path))).expect_err("it is refused");
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let text = *payload.downcast::<String>().expect("a text");
    text.replace(&format!("`{}`", path.display()), "FILE")
}

/// Whoever adds the derive finds that the file cannot answer for what it did not compare.
#[test]
fn files_that_did_not_compare_what_is_compared_now() {
    let params = |force| Params { force, damping: 2.0, inner: Inner { steps: 3 } };
    let (plain, opaque) = (params(1.0), vec![params(1.0), params(2.0)]);
    let (told, written) = (Written { force: 2.0 }, [Written { force: 1.0 }, Written { force: 7.0 }]);
    let text = |what: &str| {
        format!(
            "the checkpoint FILE is not known to be of this loop: {what} not compared when it was written; remove it, or take \
             another path"
        )
    };
    let refused = |second: &dyn Fn(&Path) -> Vec<f64>| refusal(|path| sweep!(path, &opaque, &plain), second);
    assert_eq!(refused(&|path| sweep!(path, &opaque, &told)), text("the variable `params` was"));
    assert_eq!(refused(&|path| sweep!(path, &written, &plain)), text("the items were"));
    assert_eq!(refused(&|path| sweep!(path, &written, &told)), text("the items and the variable `params` were"));
    // The other way round there is nothing to compare.
    let (one, two) = (path(), path());
    assert_eq!(sweep!(&one, &written, &told), [3.0, 9.0]);
    fs::copy(&one, &two).unwrap();
    assert_eq!(sweep!(&two, &opaque, &plain), [3.0, 9.0]);
}
