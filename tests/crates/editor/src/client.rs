//! An editor with one file open.

use crate::server::Server;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// After so long the server is ended, whatever it is doing. It takes some 20 s on a machine that does nothing else.
const LIMIT: Duration = Duration::from_secs(600);

/// The server's answers to a request that an edit has overtaken: ask again.
const OVERTAKEN: [i64; 2] = [-32801, -32802];

pub struct Client {
    _leash: Leash,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    asked: u64,
    file: String,
    version: u64,
}

/// Ends the server when it is dropped, or when the time is up.
struct Leash {
    held: Option<Sender<()>>,
    watch: Option<JoinHandle<()>>,
}

impl Leash {
    fn new(mut server: Child) -> Self {
        let (held, let_go) = channel::<()>();
        let watch = thread::spawn(move || {
            // Nobody sends anything: either the other end is dropped, or the time is up.
            let _ = let_go.recv_timeout(LIMIT);
            let _ = server.kill();
            let _ = server.wait();
        });
        Self { held: Some(held), watch: Some(watch) }
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        drop(self.held.take());
        let _ = self.watch.take().map(JoinHandle::join);
    }
}

impl Client {
    /// Makes a package in `folder` that depends on the crate in `root`, and opens its only file.
    pub fn open(server: &Server, folder: &Path, root: &Path) -> Self {
        package(folder, root).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let folder = folder.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut child = command(server, &folder).spawn().unwrap_or_else(|error| panic!("rust-analyzer: {error}"));
        let input = child.stdin.take().expect("the input is a pipe");
        let output = BufReader::new(child.stdout.take().expect("the output is a pipe"));
        let file = format!("file://{}/src/main.rs", folder.display());
        let mut client = Self { _leash: Leash::new(child), input, output, asked: 0, file, version: 1 };
        client.request("initialize", &hello(server, &folder));
        client.notify("initialized", &json!({}));
        client.notify(
            "textDocument/didOpen",
            &json!({ "textDocument": { "uri": client.file, "languageId": "rust", "version": 1, "text": EMPTY } }),
        );
        client.wait_until_ready();
        client
    }

    /// Writes other text into the file.
    pub fn write(&mut self, text: &str) {
        self.version += 1;
        let document = json!({ "uri": self.file, "version": self.version });
        let changes = json!([{ "text": text }]);
        self.notify("textDocument/didChange", &json!({ "textDocument": document, "contentChanges": changes }));
    }

    /// What the server answers to a question about a place in the file; `more` are the fields that only this one has.
    pub fn ask(&mut self, method: &str, (line, character): (usize, usize), more: &Value) -> Value {
        let mut params = json!({
            "textDocument": { "uri": self.file },
            "position": { "line": line, "character": character },
        });
        if let (Some(params), Some(more)) = (params.as_object_mut(), more.as_object()) {
            params.extend(more.clone());
        }
        self.request(&format!("textDocument/{method}"), &params)
    }

    /// What the server answers to `method`.
    pub fn request(&mut self, method: &str, params: &Value) -> Value {
        loop {
            self.asked += 1;
            let id = self.asked;
            self.send(method, &json!({ "id": id, "method": method, "params": params }));
            let answer = self.receive(method, |message| message["id"] == id && message.get("method").is_none());
            match answer["error"]["code"].as_i64() {
                Some(code) if OVERTAKEN.contains(&code) => thread::sleep(Duration::from_millis(50)),
                Some(_) => return answer["error"].clone(),
                None => return answer["result"].clone(),
            }
        }
    }

    /// Until the package is loaded and its macros are built.
    fn wait_until_ready(&mut self) {
        let is_ready = |message: &Value| {
            message["method"] == "experimental/serverStatus" && message["params"]["quiescent"] == true
        };
        let status = self.receive("start", is_ready);
        assert_eq!(status["params"]["health"], "ok", "{status:#}");
    }

    fn notify(&mut self, method: &str, params: &Value) {
        self.send(method, &json!({ "method": method, "params": params }));
    }

    fn send(&mut self, method: &str, message: &Value) {
        let mut message = message.clone();
        message["jsonrpc"] = json!("2.0");
        let message = message.to_string();
        let mut all = String::new();
        let _ = write!(all, "Content-Length: {}\r\n\r\n{message}", message.len());
        self.input
            .write_all(all.as_bytes())
            .and_then(|()| self.input.flush())
            .unwrap_or_else(|error| ended(method, &error));
    }

    /// The next message that is wanted; what the server itself asks before is answered with nothing.
    fn receive(&mut self, method: &str, is_wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.next_message().unwrap_or_else(|error| ended(method, &error));
            if is_wanted(&message) {
                return message;
            }
            if let (Some(id), Some(_)) = (message.get("id"), message.get("method")) {
                self.send(method, &json!({ "id": id, "result": null }));
            }
        }
    }

    fn next_message(&mut self) -> io::Result<Value> {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if self.output.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            match line.trim().split_once(": ") {
                Some(("Content-Length", value)) => length = value.parse().map_err(io::Error::other)?,
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body)?;
        serde_json::from_slice(&body).map_err(io::Error::other)
    }
}

fn ended(method: &str, error: &io::Error) -> ! {
    panic!("rust-analyzer has ended, or was ended after {} s, at `{method}`: {error}", LIMIT.as_secs());
}

const EMPTY: &str = "fn main() {}\n";

fn package(folder: &Path, root: &Path) -> io::Result<()> {
    let root = root.canonicalize()?;
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/main.rs"), EMPTY)?;
    // The versions that the workspace has been built with: nothing need be fetched.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let manifest = format!(
        "[workspace]\n\n[package]\nname = \"edited\"\nedition = \"2024\"\n\n[dependencies]\nparallel-for = {{ path = {:?} }}\n",
        root.display().to_string()
    );
    fs::write(folder.join("Cargo.toml"), manifest)
}

fn command(server: &Server, folder: &Path) -> Command {
    let mut command = Command::new(&server.program);
    command.current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // The compiler whose sources are read builds the macros; what cargo has set for this test is not for it.
    for tool in ["rustc", "cargo"] {
        let path = server.sysroot.join("bin").join(tool);
        if path.exists() {
            command.env(tool.to_uppercase(), path);
        }
    }
    for name in ["CARGO_TARGET_DIR", "RUSTUP_TOOLCHAIN", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER"] {
        command.env_remove(name);
    }
    command
}

fn hello(server: &Server, folder: &Path) -> Value {
    let uri = format!("file://{}", folder.display());
    json!({
        "processId": std::process::id(),
        "rootUri": uri,
        "workspaceFolders": [{ "uri": uri, "name": "edited" }],
        "capabilities": {
            "textDocument": {
                "hover": { "contentFormat": ["markdown"] },
                "completion": { "completionItem": {
                    "documentationFormat": ["markdown"],
                    "resolveSupport": { "properties": ["documentation"] },
                } },
            },
            "workspace": { "workspaceEdit": { "documentChanges": true } },
            "experimental": { "serverStatusNotification": true },
        },
        // Nothing that takes time and is not asked for.
        "initializationOptions": {
            "cargo": { "sysroot": server.sysroot, "targetDir": true, "allTargets": false },
            "checkOnSave": false,
            "cachePriming": { "enable": false },
            "numThreads": 1,
            "completion": { "autoimport": { "enable": false } },
        },
    })
}
