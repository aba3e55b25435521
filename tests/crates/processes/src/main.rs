//! A program whose loops run in worker processes, for tests that start it, kill it, or change what is around it.

mod faults;

use parallel_for::{Outcomes, parallel};
use std::time::Duration;
use std::{env, fs, process, thread};

fn main() {
    let what = env::args().nth(1).expect("what to do");
    match &*what {
        // Says who its workers are; they never end by themselves.
        "spin" => {
            let folder = env::args().nth(2).expect("a folder");
            parallel!(
                backend = processes,
                n_jobs = 2,
                for _i in 0..2 {
                    let _ = fs::write(format!("{folder}/{}", process::id()), "");
                    loop {
                        std::hint::spin_loop();
                    }
                }
            );
        }
        // Workers that wait, and then the end of `main`, or of the process.
        "return" | "exit" | "wait" => {
            let ids = parallel!(backend = processes, n_jobs = 2, { thread::sleep(Duration::from_millis(20)); process::id() } for _ in 0..4);
            let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
            println!("{}", ids.join(" "));
            match &*what {
                "exit" => process::exit(0),
                "wait" => thread::sleep(Duration::from_secs(100)),
                _ => {}
            }
        }
        // Sums of squares, whatever is around the program.
        "sum" => {
            for _ in 0..20 {
                let sum = parallel!(backend = any, n_jobs = 2, sum(i * i for i in 0..1000_u64));
                assert_eq!(sum, 332_833_500);
            }
            println!("right");
        }
        // Which is not the process that `main` runs in.
        "where" => {
            let own = process::id();
            let ids = parallel!(backend = any, n_jobs = 2, process::id() for _ in 0..4);
            println!("{}", if ids.iter().all(|id| *id == own) { "threads" } else { "processes" });
        }
        "timeout" => {
            parallel!(backend = any, timeout = Duration::from_secs(1), for _i in 0..2 {});
        }
        // A loop with a checkpoint, begun in one place and gone on with in another.
        "sweep" => {
            let path = env::args().nth(2).expect("a file");
            let scale = 0.1;
            let sum = parallel!(backend = any, n_jobs = 2, checkpoint = &path, sum({
                thread::sleep(Duration::from_millis(2));
                f64::from(i).sin() * scale
            } for i in 0..300));
            println!("{:x}", sum.to_bits());
            // Lists of numbers have a form of their own.
            let lists = parallel!(backend = any, n_jobs = 2, checkpoint = format!("{path}-lists"), {
                thread::sleep(Duration::from_millis(1));
                vec![f64::from(i).sin() * scale, f64::from(i)]
            } for i in 0..100);
            println!("{:x?}", lists.concat().into_iter().map(f64::to_bits).collect::<Vec<_>>());
        }
        // A loop with a checkpoint of which some items end their process.
        "outcomes" => {
            let path = env::args().nth(2).expect("a folder");
            let outcomes = parallel!(backend = processes, n_jobs = 2, checkpoint = &path, into = Outcomes<_>, {
                if i % 20 == 7 {
                    process::abort();
                }
                f64::from(i).sqrt()
            } for i in 0..60);
            println!(
                "{:?}",
                outcomes.iter().map(|outcome| outcome.as_ref().map_err(ToString::to_string)).collect::<Vec<_>>()
            );
        }
        // A loop with a checkpoint in the body of another one.
        "inner" => {
            let path = env::args().nth(2).expect("a folder");
            let sums = parallel!(backend = any, n_jobs = 2, checkpoint = format!("{path}/all"), {
                let inner = format!("{path}/inner-{i}");
                parallel!(checkpoint = inner, sum(f64::from(i * 10 + j).sqrt() for j in 0..10))
            } for i in 0..12);
            println!("{sums:?}");
        }
        // The program is replaced by another one while it runs.
        "replaced" => {
            let path = env::current_exe().expect("a path");
            fs::remove_file(&path).expect("it can be removed");
            fs::write(&path, "no program").expect("it can be written");
            let sum = parallel!(backend = processes, n_jobs = 2, sum(i for i in 0..1000_u64));
            println!("{sum}");
        }
        // What a body prints and reads.
        "streams" => {
            parallel!(
                backend = processes,
                n_jobs = 1,
                for i in 0..3 {
                    let mut line = String::new();
                    let read = std::io::stdin().read_line(&mut line).unwrap_or(7);
                    println!("out {i} {read}");
                    eprintln!("err {i}");
                }
            );
        }
        other => faults::run(other),
    }
}
