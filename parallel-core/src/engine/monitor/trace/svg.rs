//! The trace as a picture: a row for each thread, a bar for each run of blocks, in the colour of its loop.

use super::{Event, Names};
use crate::engine::monitor::explain::time;
use crate::engine::monitor::process_log::{Thread, share};
use crate::engine::policy::Nanos;
use std::fmt::Write;
use std::panic::Location;

/// The lengths of the picture, in pixels.
const LEFT: f64 = 150.0;
const WIDTH: f64 = 1_000.0;
const RIGHT: f64 = 90.0;
const TOP: f64 = 40.0;
const ROW: f64 = 34.0;
const BAR: f64 = 26.0;
/// A bar is so much lower than the one around it.
const INSET: f64 = 6.0;
/// Bars of one loop that are closer than this are drawn as one, which keeps the picture small.
const CLOSE: f64 = 0.4;

/// Colours that can be told apart by everybody (Okabe and Ito); loops beyond these begin again.
const COLOURS: [&str; 8] = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8c8c2c", "#666666"];

/// A bar: neighbouring events of one loop at one depth.
struct Bar {
    place: &'static Location<'static>,
    depth: u32,
    start: Nanos,
    end: Nanos,
    busy: Nanos,
    claims: usize,
    items: usize,
}

/// The picture.
pub(in crate::engine::monitor) fn text(threads: &[Thread]) -> String {
    let all = || threads.iter().flat_map(|thread| &thread.events);
    let names = Names::of(all().map(|event| event.place));
    let begin = all().map(|event| event.start).min().unwrap_or(0);
    let end = all().map(|event| event.start + event.took).max().unwrap_or(0);
    let lasted = (end - begin).max(1);
    let legend = legend(threads);
    let threads: Vec<&Thread> = threads.iter().filter(|thread| !thread.events.is_empty()).collect();
    let bottom = TOP + ROW * count(threads.len());
    let height = bottom + 50.0 + 20.0 * count(legend.len());
    let width = LEFT + WIDTH + RIGHT;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"22\" font-size=\"14\">{} of parallel loops on {} thread{}; white: idle, or at work \
         elsewhere</text>\n",
        time(end - begin),
        threads.len(),
        if threads.len() == 1 { "" } else { "s" },
    );
    axis(&mut svg, lasted, bottom);
    let colour = |place| legend.iter().position(|(known, _)| *known == place).map_or("#000", |at| COLOURS[at % 8]);
    for (row, thread) in threads.iter().enumerate() {
        let top = TOP + ROW * count(row);
        let bars = bars(&thread.events, lasted);
        let label = top + BAR / 2.0 + 5.0;
        let _ =
            writeln!(svg, "<text x=\"{}\" y=\"{label}\" text-anchor=\"end\">{}</text>", LEFT - 10.0, xml(&thread.name));
        let busy = bars.iter().filter(|bar| bar.depth == 0).map(|bar| bar.busy).sum();
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{label}\">{:.0} % busy</text>",
            LEFT + WIDTH + 10.0,
            100.0 * share(busy, lasted)
        );
        for bar in &bars {
            let inset = INSET * f64::from(bar.depth.min(3));
            let x = LEFT + WIDTH * share(bar.start - begin, lasted);
            let claims = if bar.claims == 1 { String::new() } else { format!(", {} runs of blocks", bar.claims) };
            let _ = writeln!(
                svg,
                "<rect x=\"{x:.2}\" y=\"{}\" width=\"{:.2}\" height=\"{}\" fill=\"{}\"{}><title>{}: {} items{claims}, {}\
                 </title></rect>",
                top + inset,
                (WIDTH * share(bar.end - bar.start, lasted)).max(CLOSE),
                BAR - inset,
                colour(bar.place),
                if bar.depth > 0 { " stroke=\"#fff\" stroke-width=\"0.5\"" } else { "" },
                xml(&names.name(bar.place)),
                bar.items,
                time(bar.busy)
            );
        }
    }
    for (at, (place, busy)) in legend.iter().enumerate() {
        let y = bottom + 46.0 + 20.0 * count(at);
        let _ = writeln!(
            svg,
            "<rect x=\"{LEFT}\" y=\"{}\" width=\"12\" height=\"12\" fill=\"{}\"/><text x=\"{}\" y=\"{y}\">{}: {} of \
             work</text>",
            y - 10.5,
            COLOURS[at % 8],
            LEFT + 20.0,
            xml(&names.name(place)),
            time(*busy)
        );
    }
    svg.push_str("</svg>\n");
    svg
}

#[expect(clippy::cast_precision_loss, reason = "a picture has no so many rows")]
fn count(rows: usize) -> f64 {
    rows as f64
}

/// The loops of the trace and the time that they worked, the longest first.
fn legend(threads: &[Thread]) -> Vec<(&'static Location<'static>, Nanos)> {
    let mut loops: Vec<(&'static Location<'static>, Nanos)> = Vec::new();
    for event in threads.iter().flat_map(|thread| &thread.events) {
        match loops.iter_mut().find(|(place, _)| *place == event.place) {
            Some((_, busy)) => *busy += event.took,
            None => loops.push((event.place, event.took)),
        }
    }
    loops.sort_by_key(|(place, busy)| (std::cmp::Reverse(*busy), place.file(), place.line(), place.column()));
    loops
}

/// The bars of one thread, whose events come in the order in which they began.
fn bars(events: &[Event], lasted: Nanos) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    // The ends of the events around the next one, and at each depth the last bar.
    let (mut around, mut last): (Vec<Nanos>, Vec<usize>) = (Vec::new(), Vec::new());
    for event in events {
        let end = event.start + event.took;
        around.retain(|around| event.start < *around);
        let depth = around.len();
        around.push(end);
        // A bar of an outer loop hides those that were drawn before it.
        last.truncate(depth + 1);
        if let Some(bar) = last.get(depth).and_then(|at| bars.get_mut(*at))
            && bar.place == event.place
            && WIDTH * share(event.start.saturating_sub(bar.end), lasted) < CLOSE
        {
            bar.end = bar.end.max(end);
            bar.busy += event.took;
            bar.claims += 1;
            bar.items += event.items;
            continue;
        }
        last.truncate(depth);
        last.resize(depth, usize::MAX);
        last.push(bars.len());
        bars.push(Bar {
            place: event.place,
            depth: u32::try_from(depth).unwrap_or(u32::MAX),
            start: event.start,
            end,
            busy: event.took,
            claims: 1,
            items: event.items,
        });
    }
    // Inner bars are drawn last.
    bars.sort_by_key(|bar| bar.depth);
    bars
}

/// The time axis, with about eight marks.
fn axis(svg: &mut String, lasted: Nanos, bottom: f64) {
    let mut step = 1;
    for factor in [2, 5, 10].into_iter().cycle() {
        if lasted / step <= 10 {
            break;
        }
        let power = 10_u64.pow(step.ilog10());
        step = if factor == 10 { 10 * power } else { factor * power };
    }
    for mark in (0..=lasted / step).map(|mark| mark * step) {
        let x = LEFT + WIDTH * share(mark, lasted);
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.2} {} V{}\" stroke=\"#ddd\"/><text x=\"{x:.2}\" y=\"{}\" text-anchor=\"middle\" \
             fill=\"#666\">{}</text>",
            TOP - 6.0,
            bottom + 4.0,
            bottom + 18.0,
            if mark == 0 { "0".to_owned() } else { time(mark) }
        );
    }
}

/// Text in XML, which has no letters that control a terminal.
fn xml(text: &str) -> String {
    let text = text.replace(char::is_control, "\u{fffd}");
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::super::tests::event;
    use super::*;

    fn thread(events: Vec<Event>) -> Thread {
        Thread { number: 0, name: "a <b>".to_owned(), events, dropped: 0 }
    }

    #[test]
    fn neighbours_are_one_bar_and_gaps_are_kept() {
        let at = |start, took| event(start, took, 0..1);
        let events = [(0, 100), (100, 100), (201, 99), (400, 100)].map(|(start, took)| at(start, took));
        let drawn = bars(&events, 1_000_000).len();
        assert_eq!(drawn, 1, "all of it is less than a pixel");
        let bars = bars(&events, 500);
        let drawn: Vec<_> = bars.iter().map(|bar| (bar.start, bar.end, bar.busy, bar.claims)).collect();
        assert_eq!(drawn, [(0, 200, 200, 2), (201, 300, 99, 1), (400, 500, 100, 1)]);
    }

    #[test]
    fn inner_loops_are_drawn_over_the_outer_one() {
        let outer = event(0, 1_000, 0..1);
        let inner = [event(100, 200, 0..1), event(500, 500, 0..1)];
        let events = [vec![outer], inner.to_vec(), vec![event(1_000, 10, 0..1)]].concat();
        let drawn: Vec<_> = bars(&events, 1_000).iter().map(|bar| (bar.start, bar.depth)).collect();
        assert_eq!(drawn, [(0, 0), (1_000, 0), (100, 1), (500, 1)]);
    }

    #[test]
    fn text_is_well_formed_whatever_it_is() {
        assert_eq!(xml("a\u{1}<b>\n&"), "a\u{fffd}&lt;b&gt;\u{fffd}&amp;");
    }

    #[test]
    fn a_picture_has_rows_bars_marks_and_a_legend() {
        let svg = text(&[thread(vec![event(1_000, 3_000_000, 0..8)]), thread(Vec::new())]);
        assert_eq!(svg.matches("% busy").count(), 1);
        assert!(svg.contains("a &lt;b&gt;") && svg.contains(">100 % busy<") && svg.contains(">2.0 ms<"), "{svg}");
        assert_eq!(svg.matches("<title>").count(), 1);
        assert!(svg.contains(&format!("{}:", file!())) && svg.contains("3.0 ms of work"), "{svg}");
        assert!(text(&[]).ends_with("</svg>\n"));
    }
}
