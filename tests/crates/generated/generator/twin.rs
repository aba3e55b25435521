//! Text that differs between a loop and its twin.

/// Which of the two is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Twin {
    Serial,
    Parallel,
}

const OPEN: char = '\u{1}';
const BETWEEN: char = '\u{2}';
const CLOSE: char = '\u{3}';

/// Stands for `serial` in the one and for `parallel` in the other.
pub fn either(serial: &str, parallel: &str) -> String {
    format!("{OPEN}{serial}{BETWEEN}{parallel}{CLOSE}")
}

/// The text as the twin has it.
pub fn resolve(text: &str, twin: Twin) -> String {
    let mut resolved = String::new();
    let mut part = None;
    for c in text.chars() {
        match c {
            OPEN => part = Some(Twin::Serial),
            BETWEEN => part = Some(Twin::Parallel),
            CLOSE => part = None,
            c if part.is_none_or(|part| part == twin) => resolved.push(c),
            _ => {}
        }
    }
    resolved
}
