//! The trace as a list of events, for Perfetto and `chrome://tracing`.

use super::Names;
use crate::engine::monitor::process_log::Thread;
use crate::engine::policy::Nanos;
use crate::engine::this_process;
use std::fmt::Write;

/// The trace: a complete event for each run of blocks, and a name for each thread.
pub(in crate::engine::monitor) fn text(threads: &[Thread]) -> String {
    let process = this_process();
    let names = Names::of(threads.iter().flat_map(|thread| &thread.events).map(|event| event.place));
    let mut events = Vec::new();
    for thread in threads {
        let number = thread.number;
        events.push(format!(
            "{{\"name\": \"thread_name\", \"ph\": \"M\", \"pid\": {process}, \"tid\": {number}, \
             \"args\": {{\"name\": {}}}}}",
            string(&thread.name)
        ));
        events.extend(thread.events.iter().map(|event| {
            format!(
                "{{\"name\": {}, \"cat\": \"loop\", \"ph\": \"X\", \"ts\": {}, \"dur\": {}, \"pid\": {process}, \
                 \"tid\": {number}, \"args\": {{\"blocks\": \"{}..{}\", \"items\": {}}}}}",
                string(&names.name(event.place)),
                microseconds(event.start),
                microseconds(event.took),
                event.blocks.start,
                event.blocks.end,
                event.items
            )
        }));
    }
    let dropped: usize = threads.iter().map(|thread| thread.dropped).sum();
    format!(
        "{{\"displayTimeUnit\": \"ns\", \"otherData\": {{\"dropped\": {dropped}}}, \"traceEvents\": {}}}\n",
        lines(&events)
    )
}

/// The unit of the format, without losing a nanosecond.
fn microseconds(time: Nanos) -> String {
    format!("{}.{:03}", time / 1_000, time % 1_000)
}

/// A list in JSON, an element a line.
pub(in crate::engine::monitor) fn lines(elements: &[String]) -> String {
    if elements.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", elements.join(",\n")) }
}

/// A string in JSON.
pub(in crate::engine::monitor) fn string(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter < ' ' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::super::tests::event;
    use super::*;

    #[test]
    fn strings_are_quoted() {
        assert_eq!(string("C:\\a \"b\"\n\u{e9}"), "\"C:\\\\a \\\"b\\\"\\u000a\u{e9}\"");
    }

    #[test]
    fn an_event_says_when_where_and_what() {
        let events = vec![event(12_345_678, 90, 3..7)];
        let place = format!("{}:{}", file!(), line!() - 1);
        let text = text(&[Thread { number: 2, name: "main".to_owned(), events, dropped: 1 }]);
        let process = this_process();
        let expected = [
            r#"{"displayTimeUnit": "ns", "otherData": {"dropped": 1}, "traceEvents": ["#.to_owned(),
            format!(r#"{{"name": "thread_name", "ph": "M", "pid": {process}, "tid": 2, "args": {{"name": "main"}}}},"#),
            format!(
                r#"{{"name": "{place}", "cat": "loop", "ph": "X", "ts": 12345.678, "dur": 0.090, "pid": {process}, "tid": 2, "args": {{"blocks": "3..7", "items": 4}}}}"#
            ),
            "]}".to_owned(),
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
    }
}
