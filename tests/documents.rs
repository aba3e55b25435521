//! The paths that the documents and the comments name lead to files of the repository.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Tells if a word can be a path: `tests/ui`, `pull.rs`, `src/*.rs`.
fn is_path(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_alphanumeric() || "_-./*".contains(c)) && !word.contains("..")
}

/// The words of a text that look like paths. In backquotes that is each with a slash; elsewhere it is the name of a
/// file.
fn paths(text: &str) -> Vec<String> {
    let is_name = |word: &str| [".rs", ".md"].iter().any(|end| word.len() > end.len() && word.ends_with(end));
    let quoted = text.split('`').skip(1).step_by(2).filter(|word| word.contains('/') && !word.starts_with('/'));
    let named = text
        .split(|c: char| c.is_whitespace() || "`()[]{}:;,".contains(c))
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| is_name(word) && !word.contains("//"));
    quoted.chain(named).filter(|word| is_path(word)).map(str::to_owned).collect()
}

/// The files of the repository, relative to its root. Builds and other repositories inside it do not count.
fn files(folder: &Path, root: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name == "target" || name == ".git" {
            continue;
        }
        if path.is_dir() {
            files(&path, root, all);
        } else {
            all.push(path.strip_prefix(root).unwrap().to_owned());
        }
    }
}

/// The repository, as far as paths go.
struct Repository {
    root: PathBuf,
    files: Vec<PathBuf>,
    names: HashSet<String>,
}

impl Repository {
    fn new() -> Self {
        let (root, mut all) = (PathBuf::from(env!("CARGO_MANIFEST_DIR")), Vec::new());
        files(&root, &root, &mut all);
        let names = all.iter().filter_map(|file| Some(file.file_name()?.to_str()?.to_owned())).collect();
        Self { root, files: all, names }
    }

    /// Tells if a path that `document` names leads somewhere: from the root, or from a folder around the document. The
    /// name of a file alone may stand for a file anywhere.
    fn leads_somewhere(&self, path: &str, document: &Path) -> bool {
        if !path.contains('/') {
            return path.contains('*') || self.names.contains(path);
        }
        let is_file = [".rs", ".md", ".toml"].iter().any(|end| path.ends_with(end));
        let (first, _) = path.split_once('/').unwrap_or_default();
        // Of `src/*.rs`, the folder counts.
        let whole = path.split('*').next().unwrap_or_default();
        let bases = || document.ancestors().skip(1).map(|base| self.root.join(base));
        let is_ours = is_file || bases().any(|base| base.join(first).is_dir());
        // A build and a benchmark make these two.
        !is_ours || first == "target" || first == "results" || bases().any(|base| base.join(whole).exists())
    }

    /// The paths in `text`, a part of `document`, that lead nowhere.
    fn dead(&self, text: &str, document: &Path) -> Vec<String> {
        paths(text).into_iter().filter(|path| !self.leads_somewhere(path, document)).collect()
    }
}

/// The comments of a source.
fn comments(source: &str) -> String {
    let comment = |line: &str| {
        let start = if line.trim_start().starts_with("//") { line.find("//") } else { line.find(" // ") };
        start.map(|start| line[start..].trim_start_matches([' ', '/', '!']).to_owned())
    };
    source.lines().filter_map(comment).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_path_leads_somewhere() {
    let repository = Repository::new();
    let is_source = |file: &Path| {
        ["src", "parallel-core", "parallel-macros", "tests", "examples"].iter().any(|folder| file.starts_with(folder))
    };
    let mut dead = Vec::new();
    let mut read = 0;
    for file in &repository.files {
        let text = match file.extension().and_then(|end| end.to_str()) {
            // The changelog speaks of the past.
            Some("md") if file.as_os_str() != "CHANGELOG.md" => fs::read_to_string(repository.root.join(file)).unwrap(),
            Some("rs") if is_source(file) => comments(&fs::read_to_string(repository.root.join(file)).unwrap()),
            _ => continue,
        };
        read += 1;
        dead.extend(repository.dead(&text, file).into_iter().map(|path| format!("{}: {path}", file.display())));
    }
    assert!(read > 100, "only {read} files were read");
    assert!(dead.is_empty(), "these paths lead nowhere:\n{}", dead.join("\n"));
}

#[test]
fn a_path_that_leads_nowhere_is_found() {
    let repository = Repository::new();
    let document = Path::new("parallel-core/src/engine/mod.rs");
    let dead = |text| repository.dead(text, document);
    assert_eq!(dead("see `policy.rs`, threads/job.rs, `parallel-core/src/lib.rs` and `tests/ui`."), [""; 0]);
    assert_eq!(dead("`a / b`, `x /= y`, `out[i]`, `target/debug/no-such`, https://docs.rs/no/such.rs"), [""; 0]);
    assert_eq!(
        dead("`threads/no_such.rs`, no_such.rs, (no_such.md)."),
        ["threads/no_such.rs", "threads/no_such.rs", "no_such.rs", "no_such.md"]
    );
    assert_eq!(dead("`tests/no_such`, `threads/no_such`"), ["tests/no_such", "threads/no_such"]);
    assert_eq!(comments("let a = 1; // one.rs\n    //! two.rs\nlet b = \"http://x\";\n"), "one.rs\ntwo.rs");
}

/// The `lib.rs` of the runtime lists its rooms from the top to the bottom.
#[test]
fn rooms_use_only_rooms_below_them() {
    let repository = Repository::new();
    let folder = Path::new("parallel-core/src");
    let text = |file: &Path| fs::read_to_string(repository.root.join(file)).unwrap();
    let all = text(&folder.join("lib.rs"));
    let list = all.split("//! ```").nth(1).unwrap();
    let is_room = |word: &str| {
        let path = repository.root.join(folder).join(word);
        !word.is_empty() && (path.is_dir() || path.with_extension("rs").is_file())
    };
    // A line of the list is `room  text`, or several of that.
    let rooms: Vec<&str> = list
        .lines()
        .flat_map(|line| line.trim_start_matches("//!").split("    "))
        .filter_map(|part| part.split_whitespace().next().filter(|word| is_room(word)))
        .collect();
    let modules =
        all.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).filter(|name| *name != "tests");
    assert_eq!(
        rooms.iter().copied().collect::<HashSet<_>>(),
        modules.collect::<HashSet<_>>(),
        "the list has all rooms"
    );
    let level = |room: &str| rooms.iter().position(|one| *one == room);
    let mut upwards = Vec::new();
    // Tests may use any room, be they at the end of a file or in one of their own.
    let is_tests = |file: &Path| file.file_stem().is_some_and(|name| name == "tests");
    for file in repository.files.iter().filter(|file| file.starts_with(folder) && !is_tests(file)) {
        let first = file.strip_prefix(folder).unwrap().with_extension("");
        let Some(own) = first.iter().next().and_then(|room| level(room.to_str().unwrap())) else { continue };
        let source = text(file);
        let source = source.split("#[cfg(all(test").next().unwrap().split("#[cfg(test)]\nmod").next().unwrap();
        for used in source.split("crate::").skip(1) {
            let room: String = used.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            if level(&room).is_some_and(|level| level < own) {
                upwards.push(format!("{} uses {room}", file.display()));
            }
        }
    }
    assert!(upwards.is_empty(), "{}", upwards.join("\n"));
}

/// The pages of the documentation, by the names of their modules.
fn pages(repository: &Repository) -> Vec<(String, String)> {
    let is_page =
        |file: &&PathBuf| file.parent() == Some(Path::new("docs")) && file.extension().is_some_and(|end| end == "md");
    let named = |file: &PathBuf| {
        let name = file.file_stem().unwrap().to_str().unwrap().replace('-', "_");
        (name, fs::read_to_string(repository.root.join(file)).unwrap())
    };
    repository.files.iter().filter(is_page).map(named).collect()
}

/// The text of a page without its examples.
fn prose(page: &str) -> String {
    page.split("\n```").step_by(2).collect()
}

/// Where a link to a heading leads: rustdoc's names of them, which are GitHub's.
fn anchors(page: &str) -> HashSet<String> {
    let letter = |c: char| match c {
        ' ' => Some('-'),
        _ => (c.is_alphanumeric() || c == '-' || c == '_').then(|| c.to_ascii_lowercase()),
    };
    let headings = prose(page);
    let headings = headings.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| line.trim_start_matches('#').trim().chars().filter_map(letter).collect()).collect()
}

#[test]
fn every_link_to_a_heading_leads_to_one() {
    let repository = Repository::new();
    let pages = pages(&repository);
    let mut dead = Vec::new();
    let mut seen = 0;
    for (name, text) in &pages {
        for link in prose(text).split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link) {
            let Some((page, anchor)) = link.split_once('#') else { continue };
            let page = if page.is_empty() { name } else { page.trim_start_matches("crate::") };
            // A link to another site, or to an item.
            let Some((_, text)) = pages.iter().find(|(name, _)| name == page) else { continue };
            seen += 1;
            if !anchors(text).contains(anchor) {
                dead.push(format!("{name}: {link}"));
            }
        }
    }
    assert!(seen > 50, "only {seen} links were seen");
    assert!(dead.is_empty(), "these links lead nowhere:\n{}", dead.join("\n"));
}

#[test]
fn every_page_is_a_module_with_tests_and_in_the_readme() {
    let repository = Repository::new();
    let read = |file: &str| fs::read_to_string(repository.root.join(file)).unwrap();
    let (readme, facade, elsewhere) = (read("README.md"), read("src/lib.rs"), read("tests/crates/pages/lib.rs"));
    let pages = pages(&repository);
    assert!(pages.len() > 10, "only {} pages were read", pages.len());
    for (name, _) in pages {
        let module = format!(".md\")]\npub mod {name} {{}}\n");
        assert!(facade.contains(&module), "{name} is no module");
        let gate = facade.split(&module).next().unwrap().rsplit("#[cfg(").next().unwrap();
        let is_tested = gate.starts_with("any(doc, doctest)") || elsewhere.contains(&module);
        assert!(is_tested, "the examples of {name} are no tests");
        let is_named =
            readme.contains(&format!("/{name})")) || read("docs/anywhere.md").contains(&format!("(crate::{name})"));
        assert!(is_named, "neither README.md nor docs/anywhere.md leads to {name}");
    }
}
