//! Deep nesting is refused before anything reads it: there is no way back from a stack that is full.

use super::several::errors;
use super::{expand, tokens};
use std::thread;

/// As much as rustc has; the threads of tests have less.
fn with_the_stack_of_a_compiler(test: impl FnOnce() + Send + 'static) {
    thread::Builder::new().stack_size(8 << 20).spawn(test).unwrap().join().unwrap();
}

/// Something within itself, so many times.
fn nested(levels: usize) -> Vec<String> {
    let repeated =
        |before: &str, inner: &str, after: &str| format!("{}{inner}{}", before.repeat(levels), after.repeat(levels));
    vec![
        format!("{} for x in xs", repeated("(", "x", ")")),
        format!("{} for x in xs", repeated("(", "x.", ")")),
        format!("{} for x in xs", repeated("f(", "x", ")?")),
        format!("x for {} in xs", repeated("(", "x", ",)")),
        format!("for x in xs {{ {} }}", repeated("{", "total += x;", "}")),
        format!("for x in xs {{ {} }}", repeated("if a {", "total += x;", "}")),
        format!("for x in xs {{ {} }}", repeated("match a { _ =>", "total += x", "}")),
        format!("for x in xs {{ {} }}", repeated("m!(", "total", ");")),
        format!("{} x for x in xs", repeated("!", "", "")),
        format!("{} x for x in xs", repeated("- ", "", "")),
        format!("x for x: {} u8 in xs", repeated("&", "", "")),
    ]
}

#[test]
fn a_hundred_levels_are_read() {
    with_the_stack_of_a_compiler(|| {
        for text in nested(100) {
            let errors = errors(expand(tokens(&text)));
            assert!(errors.iter().all(|(text, _)| !text.contains("levels deep")), "{text}");
        }
    });
}

#[test]
fn ten_thousand_levels_are_refused() {
    with_the_stack_of_a_compiler(|| {
        for text in nested(10_000) {
            let errors = errors(expand(tokens(&text)));
            assert!(errors.len() == 1 && errors[0].0.contains("more than 128 levels deep"), "{errors:?}");
            assert!(errors[0].1.byte_range().start > 0);
        }
    });
}
