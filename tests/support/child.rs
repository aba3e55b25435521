//! What a test does again in a process of its own, which leaves files behind, and JSON to read them with.
#![allow(dead_code, reason = "each test file uses its part")]

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

const CHILD: &str = "PARALLEL_FOR_CHILD";

/// Runs `body` in a child process that runs this test alone, with these variables in its environment, and gives what the
/// child has written. Gives `None` in the child itself, which is done then. It must be called by the test's own thread.
pub fn child(variables: &[(&str, &str)], body: impl FnOnce()) -> Option<Output> {
    let label = format!("{variables:?}");
    if let Some(inside) = env::var_os(CHILD) {
        if inside == *label {
            body();
        }
        return None;
    }
    let name = thread::current().name().expect("a test has a name").to_owned();
    let mut command = Command::new(env::current_exe().unwrap());
    for variable in ["PARALLEL_EXPLAIN", "PARALLEL_TRACE", "PARALLEL_NUM_JOBS", "PARALLEL_LINGER"] {
        command.env_remove(variable);
    }
    command.args(["--exact", &name, "--nocapture"]).env(CHILD, label).envs(variables.iter().copied());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let until = Instant::now() + Duration::from_secs(120);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            child.kill().unwrap();
            panic!("{name} with {variables:?} hangs");
        }
        thread::sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{name} with {variables:?}: {}\n{}", output.status, stderr(&output));
    Some(output)
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A file of this name in a folder for this process, which has no such file yet.
pub fn file(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("where-the-time-went");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    let _ = fs::remove_file(&file);
    file
}

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Map(HashMap<String, Json>),
}

impl Json {
    pub fn read(text: &str) -> Self {
        let mut rest = text.trim_start();
        let value = Self::value(&mut rest);
        assert_eq!(rest.trim(), "", "after the end");
        value
    }

    fn value(rest: &mut &str) -> Self {
        match rest.as_bytes().first() {
            Some(b'"') => Self::Text(Self::text(rest)),
            Some(b'[') => Self::List(Self::all(rest, ']', Self::value)),
            Some(b'{') => Self::Map(
                Self::all(rest, '}', |rest| {
                    let key = Self::text(rest);
                    assert!(Self::has(rest, ':'), "{rest}");
                    (key, Self::value(rest))
                })
                .into_iter()
                .collect(),
            ),
            _ => {
                let end = rest.find(|letter| !"-+.eE0123456789".contains(letter)).unwrap_or(rest.len());
                let number = rest[..end].parse().unwrap_or_else(|_| panic!("no number: {rest}"));
                *rest = rest[end..].trim_start();
                Self::Number(number)
            }
        }
    }

    fn has(rest: &mut &str, sign: char) -> bool {
        let after = rest.strip_prefix(sign);
        *rest = after.unwrap_or(rest).trim_start();
        after.is_some()
    }

    fn all<T>(rest: &mut &str, end: char, one: impl Fn(&mut &str) -> T) -> Vec<T> {
        *rest = rest[1..].trim_start();
        let mut all = Vec::new();
        while !Self::has(rest, end) {
            assert!(all.is_empty() || Self::has(rest, ','), "{rest}");
            all.push(one(rest));
        }
        all
    }

    fn text(rest: &mut &str) -> String {
        assert!(Self::has(rest, '"'), "no text: {rest}");
        let mut text = String::new();
        let mut letters = rest.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    *rest = rest[at + 1..].trim_start();
                    return text;
                }
                '\\' => text.extend(letters.next().map(|(_, letter)| letter)),
                letter => text.push(letter),
            }
        }
        panic!("a text without an end: {rest}");
    }

    pub fn get(&self, key: &str) -> &Self {
        let Self::Map(map) = self else { panic!("no map: {self:?}") };
        map.get(key).unwrap_or_else(|| panic!("no `{key}`: {self:?}"))
    }

    pub fn list(&self) -> &[Self] {
        let Self::List(list) = self else { panic!("no list: {self:?}") };
        list
    }

    pub fn number(&self) -> f64 {
        let Self::Number(number) = self else { panic!("no number: {self:?}") };
        *number
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the numbers are counts")]
    pub fn count(&self) -> usize {
        assert_eq!(self.number().fract().to_bits(), 0.0_f64.to_bits());
        self.number() as usize
    }

    pub fn str(&self) -> &str {
        let Self::Text(text) = self else { panic!("no text: {self:?}") };
        text
    }
}
