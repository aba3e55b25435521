//! `docs/errors.md` explains every error.

use super::corpus::MISTAKES;
use super::{expand, tokens};
use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// The page has a section of the name that stands in brackets at the end of the message.
#[test]
fn the_page_of_errors_explains_every_rule() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/errors.md");
    let page = fs::read_to_string(page).unwrap();
    for text in MISTAKES {
        let expansion = expand(tokens(text)).to_string();
        let Some((before, _)) = expansion.rsplit_once("]\"") else { continue };
        let rule = before.rsplit('[').next().unwrap();
        assert!(page.contains(&format!("\n## {rule}\n")), "{rule}, of {text}");
        assert!(page.contains(&format!("[{rule}](#{rule})")), "{rule} is not in the table");
    }
}

/// The words of the first clause of a text, without the code in it and without what is put in.
fn words_around_code(text: &str) -> Vec<String> {
    let text = ["; ", ": ", ", "].into_iter().fold(text, |text, end| text.split(end).next().unwrap_or_default());
    let mut words = Vec::new();
    for words_alone in text.split('`').step_by(2) {
        let pieces = words_alone.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
        words.extend(pieces.map(|piece| piece.trim().to_owned()).filter(|piece| piece.len() > 1));
    }
    words
}

/// The sources of the macro, without its tests.
fn files(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let code = inside.filter(|path| !path.ends_with("tests"));
    code.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Every text of an error in the sources, and not only those of `MISTAKES`, has its row in a table.
#[test]
fn the_page_of_errors_has_a_row_for_every_message() {
    fn texts(tokens: TokenStream, all: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => texts(group.stream(), all),
                token => all.extend(syn::parse2::<syn::LitStr>(token.into()).ok().map(|text| text.value())),
            }
        }
    }
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let page = fs::read_to_string(sources.join("../../docs/errors.md")).unwrap();
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with('|')).collect();
    let has_row = |words: &[String]| {
        rows.iter().any(|row| {
            let mut rest = *row;
            words.iter().all(|word| {
                let found = rest.find(&**word).map(|at| &rest[at + word.len()..]);
                rest = found.unwrap_or(rest);
                found.is_some()
            })
        })
    };
    let (mut missing, mut count) = (Vec::new(), 0);
    for file in files(&sources) {
        let source = fs::read_to_string(&file).unwrap();
        let mut all = Vec::new();
        texts(tokens(&source), &mut all);
        // A comment is a text that begins with a space.
        all.retain(|text| text.contains("; ") && !text.starts_with(' '));
        for text in all {
            let words = words_around_code(&text);
            if words.is_empty() || !has_row(&words) {
                missing.push(format!("{}: {words:?}, of: {text}", file.display()));
            }
            count += 1;
        }
    }
    assert!(count > 90, "the messages are somewhere else");
    assert!(missing.is_empty(), "no row for\n{}", missing.join("\n"));
}
