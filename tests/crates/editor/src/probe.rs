//! One question to the editor, with what the answer should be.

use crate::case::Case;
use crate::client::Client;
use serde_json::{Value, json};

/// Each about a mark of its case.
#[derive(Debug)]
pub enum Probe {
    /// What the mouse shows over this place contains the text.
    Hover(usize, &'static str),
    /// The names that are proposed here contain these.
    Completes(usize, &'static [&'static str]),
    /// A name that is proposed here comes with documentation that contains the text.
    Documents(usize, &'static str, &'static str),
    /// What stands at the first place is defined at the second.
    Defined(usize, usize),
    /// What stands here is defined in this file.
    DefinedIn(usize, &'static str),
    /// Another name for what stands at the first place goes to exactly these.
    Renames(usize, &'static [usize]),
    /// The call around this place is shown with this signature.
    Signature(usize, &'static str),
    /// Nothing is underlined.
    NoErrors,
}

impl Probe {
    /// Asks; the answer, if it is another one.
    pub(crate) fn ask(&self, client: &mut Client, case: &Case) -> Result<(), String> {
        match *self {
            Self::Hover(at, wanted) => {
                let answer = client.ask("hover", case.mark(at), &json!({}));
                contains(&answer["contents"]["value"], wanted)
            }
            Self::Completes(at, wanted) => {
                let items = completions(client, case, at);
                let names: Vec<&str> = items.iter().filter_map(name).collect();
                let missing = wanted.iter().any(|wanted| !names.contains(wanted));
                // Methods of the expansion are not for users; its variables are in scope, and rust-analyzer lists them.
                let hidden = case.is_after_dot(at) && names.iter().any(|name| name.starts_with("__"));
                if missing || hidden { Err(names.join(" ")) } else { Ok(()) }
            }
            Self::Documents(at, wanted, text) => {
                let items = completions(client, case, at);
                let item = items.iter().find(|item| name(item) == Some(wanted));
                let item = item.ok_or_else(|| items.iter().filter_map(name).collect::<Vec<_>>().join(" "))?;
                let item = client.request("completionItem/resolve", item);
                contains(&item["documentation"]["value"], text)
            }
            Self::Defined(at, wanted) => {
                let answer = definition(client, case, at);
                let start = &answer["range"]["start"];
                if *start == place(case.mark(wanted)) { Ok(()) } else { Err(answer.to_string()) }
            }
            Self::DefinedIn(at, file) => {
                let answer = definition(client, case, at);
                if answer["uri"].as_str().is_some_and(|uri| uri.ends_with(file)) {
                    Ok(())
                } else {
                    Err(answer.to_string())
                }
            }
            Self::Renames(at, wanted) => {
                let answer = client.ask("rename", case.mark(at), &json!({ "newName": "renamed" }));
                let edits = list(&answer["documentChanges"]).flat_map(|file| list(&file["edits"]));
                let mut starts: Vec<Value> = edits.map(|edit| edit["range"]["start"].clone()).collect();
                let before = starts.len();
                starts.retain(|start| !wanted.iter().any(|&wanted| *start == place(case.mark(wanted))));
                if starts.is_empty() && before == wanted.len() { Ok(()) } else { Err(answer.to_string()) }
            }
            Self::Signature(at, wanted) => {
                let answer = client.ask("signatureHelp", case.mark(at), &json!({}));
                contains(&answer["signatures"][0]["label"], wanted)
            }
            Self::NoErrors => {
                let answer = client.ask("diagnostic", (0, 0), &json!({}));
                let mut items = list(&answer["items"]);
                match items.find(|item| item["severity"] == 1) {
                    None if answer["kind"] == "full" => Ok(()),
                    None => Err(answer.to_string()),
                    Some(item) => Err(item.to_string()),
                }
            }
        }
    }
}

fn contains(text: &Value, wanted: &str) -> Result<(), String> {
    if text.as_str().is_some_and(|text| text.contains(wanted)) { Ok(()) } else { Err(text.to_string()) }
}

fn place((line, character): (usize, usize)) -> Value {
    json!({ "line": line, "character": character })
}

fn definition(client: &mut Client, case: &Case, at: usize) -> Value {
    let answer = client.ask("definition", case.mark(at), &json!({}));
    // One place, or the list of all of them: then exactly one.
    match answer.as_array().map(Vec::as_slice) {
        Some([only]) => only.clone(),
        _ => answer,
    }
}

fn completions(client: &mut Client, case: &Case, at: usize) -> Vec<Value> {
    let trigger = if case.is_after_dot(at) {
        json!({ "context": { "triggerKind": 2, "triggerCharacter": "." } })
    } else {
        json!({ "context": { "triggerKind": 1 } })
    };
    let answer = client.ask("completion", case.mark(at), &trigger);
    list(&answer).chain(list(&answer["items"])).cloned().collect()
}

/// `trim` of `trim()`.
fn name(item: &Value) -> Option<&str> {
    item["label"].as_str()?.split('(').next()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
