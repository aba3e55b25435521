//! Tests of worker processes without loops: messages cut at any byte, pages, deaths, and workers of this very test program.

mod calls;
mod ends;
mod keeping;
mod signals;
mod surroundings;
mod talk;

use super::hand::is_timeout;
use super::memory::{self, Shared};
use super::message::{self, Incoming, Kind};
use super::page::{Page, WORDS};
use super::process::Process;
use super::{Death, Hand, Service, Task, Waiting, code, pool};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::os::unix::process::ExitStatusExt;
use std::panic::catch_unwind;
use std::process::ExitStatus;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// Runs a test that could hang; ends the test program when it takes longer than a minute.
fn watched<R>(test: impl FnOnce() -> R) -> R {
    let (alive, watch) = channel::<()>();
    thread::spawn(move || {
        if watch.recv_timeout(Duration::from_secs(60)) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            eprintln!("a test of worker processes hangs");
            std::process::abort();
        }
    });
    let result = test();
    drop(alive);
    result
}

/// The bytes of a message.
fn written(kind: Kind, bytes: &[u8]) -> Vec<u8> {
    let (from, mut to) = UnixStream::pair().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || message::write(&from, kind, bytes).unwrap());
        let mut all = Vec::new();
        to.read_to_end(&mut all).unwrap();
        all
    })
}

#[test]
fn a_message_is_sent_in_any_pieces() {
    watched(|| {
        let bytes: Vec<u8> = (0..=250).cycle().take(1 << 20).collect();
        let (from, mut to) = UnixStream::pair().unwrap();
        // So that each call sends what there is room for, or nothing.
        from.set_nonblocking(true).unwrap();
        let all = thread::scope(|scope| {
            let reader = scope.spawn(move || {
                let mut all = Vec::new();
                to.read_to_end(&mut all).map(|_| all)
            });
            message::write_while(&from, Kind::Answer, &bytes, || {
                thread::yield_now();
                true
            })
            .unwrap();
            drop(from);
            reader.join().unwrap().unwrap()
        });
        assert!(all[9..] == bytes && all[..9] == written(Kind::Answer, &bytes)[..9]);
    });
}

#[test]
fn messages_arrive_in_any_pieces() {
    watched(|| {
        let bytes: Vec<u8> = (0..40).collect();
        let whole = written(Kind::Answer, &bytes);
        assert_eq!(whole.len(), 49);
        for cut in 0..=whole.len() {
            let (from, mut to) = UnixStream::pair().unwrap();
            from.set_read_timeout(Some(Duration::from_millis(1))).unwrap();
            let mut incoming = Incoming::default();
            to.write_all(&whole[..cut]).unwrap();
            if cut < whole.len() {
                let error = incoming.read(&from).unwrap_err();
                assert!(is_timeout(&error), "{error}");
            }
            to.write_all(&whole[cut..]).unwrap();
            // The begin of the next one is left for the next one.
            to.write_all(&written(Kind::Over, &[])).unwrap();
            assert_eq!(incoming.read(&from).unwrap(), Some(Kind::Answer));
            assert_eq!(incoming.bytes(), bytes);
            incoming.clear();
            assert_eq!((incoming.read(&from).unwrap(), incoming.bytes()), (Some(Kind::Over), &[][..]));
        }
    });
}

#[test]
fn messages_that_are_cut_off_are_the_end() {
    watched(|| {
        let whole = written(Kind::Request, &[7; 40]);
        for cut in 0..whole.len() {
            let (from, mut to) = UnixStream::pair().unwrap();
            to.write_all(&whole[..cut]).unwrap();
            drop(to);
            assert_eq!(Incoming::default().read(&from).unwrap(), None, "{cut}");
        }
    });
}

#[test]
fn bytes_that_are_no_message_are_refused() {
    watched(|| {
        for kind in (0..=u8::MAX).filter(|kind| !(1..=6).contains(kind)) {
            let (from, mut to) = UnixStream::pair().unwrap();
            let mut bytes = written(Kind::Answer, &[1, 2]);
            bytes[0] = kind;
            to.write_all(&bytes).unwrap();
            assert!(Incoming::default().read(&from).is_err());
        }
        // A length takes no memory before that much has come.
        for len in [u64::MAX, u64::MAX - 8, u64::MAX >> 1, 1 << 40] {
            let (from, mut to) = UnixStream::pair().unwrap();
            to.write_all(&[6]).unwrap();
            to.write_all(&len.to_ne_bytes()).unwrap();
            to.write_all(&[0; 100]).unwrap();
            drop(to);
            match Incoming::default().read(&from) {
                Ok(end) => assert_eq!(end, None),
                Err(error) => assert_eq!(error.kind(), ErrorKind::InvalidData),
            }
        }
    });
}

#[test]
fn files_go_over_the_socket() {
    watched(|| {
        let (from, to) = UnixStream::pair().unwrap();
        message::send_file(&to, memory::sealed(&[5; 10_000]).unwrap()).unwrap();
        message::write(&to, Kind::Request, &[9]).unwrap();
        let file = message::receive_file(&from).unwrap().unwrap();
        assert_eq!(&*memory::bytes(file).unwrap(), [5; 10_000]);
        let mut incoming = Incoming::default();
        assert_eq!(incoming.read(&from).unwrap(), Some(Kind::Request));
        assert_eq!(incoming.bytes(), [9]);
        // A byte without a file, and the end.
        (&to).write_all(&[0]).unwrap();
        assert_eq!(message::receive_file(&from).unwrap_err().kind(), ErrorKind::InvalidData);
        drop(to);
        assert!(message::receive_file(&from).unwrap().is_none());
    });
}

#[cfg(target_os = "linux")]
#[test]
fn what_somebody_may_change_is_not_mapped() {
    let (_shared, file) = Shared::new(WORDS).unwrap();
    assert!(memory::bytes(file.into()).is_err());
    assert!(memory::bytes(std::fs::File::open("/proc/self/exe").unwrap().into()).is_err());
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_changes_what_is_sealed() {
    let file = std::fs::File::from(memory::sealed(&[5; 100]).unwrap());
    assert!((&file).write_all(&[1]).is_err());
    assert!(file.set_len(10).is_err());
    assert!(file.set_len(1000).is_err());
}

#[test]
fn both_sides_see_the_page() {
    let (shared, file) = Shared::new(WORDS).unwrap();
    let (parent, worker) = (Page::new(shared), Page::new(Shared::of(&file, WORDS).unwrap()));
    parent.reset();
    assert_eq!((parent.item(), parent.item_and_time()), (None, None));
    // Without a timeout no clock is read.
    worker.begin(0);
    assert_eq!(parent.item(), Some(0));
    parent.time(true);
    worker.begin(7);
    thread::sleep(Duration::from_millis(2));
    let (item, time) = parent.item_and_time().unwrap();
    assert_eq!(item, 7);
    assert!(time >= Duration::from_millis(2) && time < Duration::from_secs(60), "{time:?}");
    worker.idle();
    assert_eq!((parent.item(), parent.item_and_time()), (None, None));
    assert!(!worker.is_stopped() && !worker.is_lent());
    parent.stop();
    parent.lend(true);
    assert!(worker.is_stopped() && worker.is_lent());
    parent.reset();
    assert!(!worker.is_stopped() && worker.is_lent());
}

#[test]
fn deaths_in_words() {
    let by = |status| Death::new(Some(3), Some(ExitStatus::from_raw(status)));
    let words = [
        (by(6), "ended its process by signal 6 (SIGABRT)"),
        (by(11), "ended its process by signal 11 (SIGSEGV)"),
        // With a core dump.
        (by(0x0b | 0x80), "ended its process by signal 11 (SIGSEGV)"),
        (by(64), "ended its process by signal 64"),
        (by(3 << 8), "ended its process with exit code 3"),
        (by(0), "ended its process with exit code 0"),
        (Death::new(Some(3), None), "ended its process"),
        (Death::late(3, Duration::from_millis(1500)), "took longer than its `timeout` of 1.5s"),
    ];
    for (death, expected) in words {
        assert_eq!(death.to_string(), expected);
    }
    for (status, is_from_outside) in [(6, false), (11, false), (3 << 8, false), (9, true), (15, true), (2, true)] {
        assert_eq!(by(status).is_from_outside(), is_from_outside, "{status}");
        assert!(Death::new(None, Some(ExitStatus::from_raw(status))).is_from_outside());
    }
    assert!(!Death::late(3, Duration::ZERO).is_from_outside());
}

/// A task that answers each request with its bytes and the task's, turned round; and does what the first byte says.
fn echo(service: &mut Service, _: [usize; 3]) {
    let captures = service.captures();
    let page = service.page();
    while let Some(request) = service.next() {
        let mut answer = request.to_vec();
        page.begin(u64::from(answer[0]));
        match answer[0] {
            6 => std::process::abort(),
            3 => std::process::exit(3),
            9 => thread::sleep(Duration::from_secs(1000)),
            10 => std::env::set_current_dir("/").unwrap(),
            101 => panic!("on purpose"),
            _ => {}
        }
        answer.extend_from_slice(&captures);
        answer.reverse();
        page.idle();
        service.answer(&answer);
    }
}

const STACK: usize = 1 << 20;

fn task(captures: Vec<u8>) -> Task {
    let function = echo as fn(&mut Service, [usize; 3]) as usize;
    Task::new(echo, [function; 3], captures, STACK)
}

fn call(hand: &mut Hand, request: &[u8]) -> Result<Vec<u8>, Death> {
    let limit = Some(Duration::from_millis(100)).filter(|_| request[0] == 9);
    hand.call(request, &mut Waiting::new(limit, None), <[u8]>::to_vec)
}

#[test]
fn a_worker_answers_until_it_ends() {
    watched(|| {
        for size in [1, 1000, 1 << 20] {
            let task = task(vec![77; size]);
            for end in [None, Some(6), Some(3), Some(9), Some(101)] {
                let mut hand = Hand::take(&task).unwrap();
                for first in [1, 2, 50] {
                    let request = vec![first; 200_000];
                    let mut expected = vec![77; size];
                    expected.extend_from_slice(&request);
                    assert_eq!(call(&mut hand, &request).unwrap(), expected);
                }
                let Some(how) = end else { continue };
                let death = call(&mut hand, &[how]).unwrap_err();
                assert_eq!(death.item(), Some(u64::from(how)));
                let expected = match how {
                    6 => (Some(6), None, None),
                    9 => (None, None, Some(Duration::from_millis(100))),
                    code => (None, Some(i32::from(code)), None),
                };
                assert_eq!((death.signal(), death.exit_code(), death.timeout()), expected);
                assert!(hand.page().is_none());
                // It gets no more requests.
                assert!(call(&mut hand, &[1]).unwrap_err().has_refused());
            }
        }
    });
}

#[test]
fn a_worker_in_another_place_refuses_the_next_task() {
    watched(|| {
        // A stack of this size is nobody else's.
        let function = echo as fn(&mut Service, [usize; 3]) as usize;
        let task = Task::new(echo, [function; 3], vec![8], STACK + (64 << 10));
        let mut hand = Hand::take(&task).unwrap();
        assert_eq!(call(&mut hand, &[1]).unwrap(), [8, 1]);
        drop(hand);
        let mut hand = Hand::take(&task).unwrap();
        assert_eq!(call(&mut hand, &[10]).unwrap(), [8, 10]);
        // Its own task goes on.
        assert_eq!(call(&mut hand, &[1]).unwrap(), [8, 1]);
        drop(hand);
        let mut hand = Hand::take(&task).unwrap();
        let death = call(&mut hand, &[1]).unwrap_err();
        assert!(death.has_refused() && hand.page().is_none(), "{death:?}");
        let mut hand = Hand::take(&task).unwrap();
        assert_eq!(call(&mut hand, &[1]).unwrap(), [8, 1]);
    });
}

#[test]
fn a_look_may_stop_the_worker() {
    watched(|| {
        let task = task(Vec::new());
        let mut hand = Hand::take(&task).unwrap();
        let mut looks = 0;
        let mut look = |page: &Page| {
            looks += 1;
            page.stop();
        };
        let limit = Some(Duration::from_millis(100));
        let death = hand.call(&[9], &mut Waiting::new(limit, Some(&mut look)), <[u8]>::to_vec).unwrap_err();
        assert_eq!(death.timeout(), limit);
        assert!(looks > 0);
        // The next task of another worker begins as if nothing had been.
        let mut hand = Hand::take(&task).unwrap();
        assert!(!hand.page().unwrap().is_stopped());
        assert_eq!(call(&mut hand, &[1]).unwrap(), [1]);
    });
}

#[test]
fn a_forked_child_ends_no_worker_of_its_parent() {
    unsafe extern "C" {
        fn fork() -> i32;
        safe fn _exit(code: i32) -> !;
        safe fn alarm(seconds: u32) -> u32;
        fn waitpid(process: i32, status: *mut i32, options: i32) -> i32;
    }
    watched(|| {
        let task = task(vec![5]);
        let mut hand = Hand::take(&task).unwrap();
        let lone = Process::start(&task.surroundings).unwrap();
        assert_eq!(call(&mut hand, &[1]).unwrap(), [5, 1]);
        // SAFETY: the child drops what it has inherited, asks for nothing of other threads, and ends.
        let child = unsafe { fork() };
        if child == 0 {
            alarm(30);
            let is_well = catch_unwind(std::panic::AssertUnwindSafe(|| {
                let refused = call(&mut hand, &[1]).is_err() && hand.page().is_none();
                drop((hand, lone));
                // It has none that wait.
                refused && pool::take(&task.surroundings).is_none()
            }));
            _exit(i32::from(!is_well.unwrap_or(false)));
        }
        let mut status = -1;
        // SAFETY: the pointer is to an integer that nobody else uses.
        assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
        assert_eq!(status, 0);
        assert_eq!(call(&mut hand, &[2]).unwrap(), [5, 2]);
        let mut lone = lone;
        assert!(lone.is_there() && lone.is_own());
    });
}

/// As whoever prints a backtrace has it in memory.
#[cfg(target_os = "linux")]
#[test]
fn a_copy_of_the_program_in_memory_is_not_the_program() {
    let file = std::fs::File::open("/proc/self/exe").unwrap();
    // SAFETY: nobody writes to the file of a program that runs.
    let copy = unsafe { memmap2::Mmap::map(&file) }.unwrap();
    let program = code::program().unwrap();
    assert!(!program.contains(&copy.as_ptr().addr()));
    assert!(program.contains(&(echo as fn(&mut Service, [usize; 3]) as usize)));
}

#[test]
fn functions_outside_of_the_program_are_refused() {
    let inside = code::distance(echo as fn(&mut Service, [usize; 3]) as usize).unwrap();
    assert_eq!(code::address(inside), echo as fn(&mut Service, [usize; 3]) as usize);
    #[cfg(target_os = "linux")]
    {
        let local = 0_u8;
        let error = code::distance((&raw const local).addr()).unwrap_err();
        assert!(error.contains("must be in the program itself"), "{error}");
        let hand = Hand::take(&Task::new(echo, [(&raw const local).addr(); 3], Vec::new(), STACK));
        assert_eq!(hand.err(), Some(error));
    }
}

/// Names of files are bytes, and the system lists them as they are.
#[cfg(target_os = "linux")]
#[test]
fn a_file_in_memory_whose_name_is_no_text() {
    use std::os::unix::ffi::OsStrExt;
    let name = [b"parallel-for-\xff-", std::process::id().to_string().as_bytes()].concat();
    let path = std::env::temp_dir().join(std::ffi::OsStr::from_bytes(&name));
    std::fs::write(&path, "no text").unwrap();
    let file = std::fs::File::open(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let _map = memmap2::MmapOptions::new().map_raw_read_only(&file).unwrap();
    assert!(code::program().is_some());
}
