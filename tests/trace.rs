//! `PARALLEL_TRACE`: who worked on which blocks, and when; the same as `PARALLEL_EXPLAIN` says.

#[path = "support/child.rs"]
mod child;
mod support;

use child::{Json, child, file, stderr};
use parallel_for::{Stream, parallel};
use std::collections::{HashMap, HashSet};
use std::fs;
use support::{Meeting, watched};

/// An event of a trace.
struct Event {
    name: String,
    thread: usize,
    start: f64,
    end: f64,
    items: usize,
}

/// The events of a trace, and the names of its threads.
fn events(trace: &Json) -> (Vec<Event>, HashMap<usize, String>) {
    let (mut events, mut names) = (Vec::new(), HashMap::new());
    for event in trace.get("traceEvents").list() {
        let (thread, args) = (event.get("tid").count(), event.get("args"));
        if event.get("ph").str() == "M" {
            assert!(names.insert(thread, args.get("name").str().to_owned()).is_none());
            continue;
        }
        assert_eq!(event.get("ph").str(), "X");
        let (first, end) = args.get("blocks").str().split_once("..").unwrap();
        assert!(first.parse::<usize>().unwrap() < end.parse().unwrap());
        let start = event.get("ts").number();
        events.push(Event {
            name: event.get("name").str().to_owned(),
            thread,
            start,
            end: start + event.get("dur").number(),
            items: args.get("items").count(),
        });
    }
    (events, names)
}

fn loops() {
    let meeting = Meeting::of(2);
    parallel!(
        n_jobs = 2,
        batch_size = 1,
        for _ in 0..50 {
            meeting.wait();
        }
    );
    for n_jobs in [1, 2, 3] {
        assert_eq!(parallel!(n_jobs = n_jobs, i for i in 0..10_000).len(), 10_000);
        assert_eq!(parallel!(n_jobs = n_jobs, i for i in (0..10_000).filter(|i| i % 2 == 0)).len(), 5_000);
        assert_eq!(parallel!(n_jobs = n_jobs, into = Stream<_>, i for i in 0..1_000).count(), 1_000);
        assert_eq!(parallel!(n_jobs = n_jobs, first(i for i in 0..1_000_000 if i == 70_000)), Some(70_000));
        parallel!(
            n_jobs = n_jobs,
            for _ in 0..10 {
                assert_eq!(parallel!(sum(j for j in 0..100)), 4_950);
            }
        );
    }
    for _ in 0..100 {
        assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..100)), 4_950);
    }
}

#[test]
fn the_trace_and_the_numbers_agree() {
    let (trace, numbers) = (file("agree-trace.json"), file("agree-numbers.json"));
    let variables = [("PARALLEL_TRACE", trace.to_str().unwrap()), ("PARALLEL_EXPLAIN", numbers.to_str().unwrap())];
    let Some(output) = child(&variables, || watched(loops)) else { return };
    assert_eq!(stderr(&output), "");
    let trace = Json::read(&fs::read_to_string(trace).unwrap());
    let numbers = Json::read(&fs::read_to_string(numbers).unwrap());
    let (events, names) = events(&trace);
    assert_eq!(trace.get("otherData").get("dropped").count(), 0);
    assert!(events.iter().all(|event| names.contains_key(&event.thread)));
    let rows = numbers.get("loops").list();
    assert_eq!(rows.len(), 8);
    for row in rows {
        let own: Vec<&Event> = events.iter().filter(|event| event.name == row.get("loop").str()).collect();
        let busy: f64 = own.iter().map(|event| event.end - event.start).sum();
        let items: usize = own.iter().map(|event| event.items).sum();
        let threads: HashSet<usize> = own.iter().map(|event| event.thread).collect();
        assert!((1_000.0 * busy - row.get("busy_ns").number()).abs() < 100.0, "{row:?}");
        assert_eq!(items, row.get("items").count(), "{row:?}");
        assert!(threads.len() >= row.get("workers").count(), "{row:?}");
    }
    let known: HashSet<&str> = rows.iter().map(|row| row.get("loop").str()).collect();
    assert!(events.iter().all(|event| known.contains(&*event.name)));
}

/// What a thread does is one thing after the other; the events of an inner loop lie within those of the outer one.
#[test]
fn the_events_of_a_thread_are_nested() {
    let trace = file("nested-trace.json");
    let Some(_) = child(&[("PARALLEL_TRACE", trace.to_str().unwrap())], || watched(loops)) else { return };
    let (events, _) = events(&Json::read(&fs::read_to_string(trace).unwrap()));
    let mut around: HashMap<usize, Vec<f64>> = HashMap::new();
    let (mut before, mut depth) = ((0, 0.0), 0);
    for event in events {
        assert!(before <= (event.thread, event.start), "the events of each thread are in order");
        before = (event.thread, event.start);
        let around = around.entry(event.thread).or_default();
        around.retain(|end| event.start < *end - 0.000_5);
        assert!(around.last().is_none_or(|end| event.end <= end + 0.001), "an event ends after the one around it");
        around.push(event.end);
        depth = depth.max(around.len());
    }
    assert_eq!(depth, 2);
}

#[test]
fn a_picture_has_a_row_for_each_thread_and_a_name_for_each_loop() {
    let picture = file("picture.svg");
    let Some(_) = child(&[("PARALLEL_TRACE", picture.to_str().unwrap())], || watched(loops)) else { return };
    let svg = fs::read_to_string(picture).unwrap();
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
    assert!(svg.matches("% busy</text>").count() >= 2);
    assert_eq!(svg.matches(" of work</text>").count(), 8);
    assert_eq!(svg.matches("<title>").count(), svg.matches("</title></rect>").count());
    assert!(svg.len() < 2_000_000, "{} bytes", svg.len());
}

#[test]
fn events_that_find_no_room_are_counted() {
    let trace = file("full.json");
    let body = || (0..70_000).for_each(|i| assert_eq!(parallel!(n_jobs = 1, i for i in i..=i), [i]));
    let Some(output) = child(&[("PARALLEL_TRACE", trace.to_str().unwrap())], body) else { return };
    let trace = Json::read(&fs::read_to_string(trace).unwrap());
    let (events, _) = events(&trace);
    assert_eq!((events.len(), trace.get("otherData").get("dropped").count()), (65_536, 70_000 - 65_536));
    assert!(stderr(&output).contains("the trace lacks the last 4464 events"), "{}", stderr(&output));
}

#[test]
fn a_name_may_have_the_number_of_the_process() {
    let trace = file("process-%p.json");
    let folder = trace.parent().unwrap();
    let traces = || {
        let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        files.filter(|file| file.file_name().unwrap().to_str().unwrap().starts_with("process-")).collect::<Vec<_>>()
    };
    let body = || assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..100)), 4_950);
    for old in traces() {
        fs::remove_file(old).unwrap();
    }
    let Some(_) = child(&[("PARALLEL_TRACE", trace.to_str().unwrap())], body) else { return };
    let [own] = &traces()[..] else { panic!("{:?}", traces()) };
    let process = Json::read(&fs::read_to_string(own).unwrap()).get("traceEvents").list()[0].get("pid").count();
    assert!(own.ends_with(format!("process-{process}.json")));
}

#[test]
fn what_cannot_be_written_is_said_in_a_sentence_and_the_program_goes_on() {
    let body = || assert_eq!(parallel!(n_jobs = 2, sum(i for i in 0..100)), 4_950);
    let nowhere = file("no-such-folder/trace.svg");
    for (value, said) in [
        ("trace.png", "PARALLEL_TRACE is `trace.png`; write the name of a file that ends in .json or .svg"),
        (nowhere.to_str().unwrap(), "of PARALLEL_TRACE could not be written"),
    ] {
        let Some(output) = child(&[("PARALLEL_TRACE", value)], body) else { continue };
        let text = stderr(&output);
        assert!(text.lines().count() == 1 && text.contains(said), "{text}");
    }
}

/// A forked child logs its own loops, and does not touch what its parent has written down.
#[cfg(unix)]
#[test]
fn a_forked_child_has_a_trace_of_its_own() {
    unsafe extern "C" {
        fn fork() -> i32;
        fn waitpid(process: i32, status: *mut i32, options: i32) -> i32;
    }
    let trace = file("fork-%p.json");
    let run = |n: usize| assert_eq!(parallel!(n_jobs = 2, i for i in 0..n).len(), n);
    let body = || {
        watched(|| {
            run(1_000);
            // SAFETY: the child runs a loop, which starts threads of its own, and ends.
            let process = unsafe { fork() };
            if process == 0 {
                run(10);
                std::process::exit(0);
            }
            let mut status = -1;
            // SAFETY: the pointer is to an integer that nobody else uses.
            assert_eq!(unsafe { waitpid(process, &raw mut status, 0) }, process);
            assert_eq!(status, 0);
            let own = std::env::var("PARALLEL_TRACE").unwrap().replace("%p", &process.to_string());
            let (events, _) = events(&Json::read(&fs::read_to_string(&own).unwrap()));
            assert_eq!(events.iter().map(|event| event.items).sum::<usize>(), 10);
            fs::remove_file(own).unwrap();
        });
    };
    child(&[("PARALLEL_TRACE", trace.to_str().unwrap())], body);
}
