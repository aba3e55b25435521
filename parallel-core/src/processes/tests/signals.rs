//! Messages and files come whole, whatever signals there are.

use super::super::message::{self, Incoming, Kind};
use super::talk::support::{isolated, watched};
use std::fs::File;
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::Duration;

#[test]
fn a_file_comes_with_its_message_and_not_before() {
    watched(|| {
        let (one, other) = UnixStream::pair().expect("a pair");
        for round in 0..10 {
            message::write(&one, Kind::TaskWithFile, &[round; 100]).expect("it is written");
            message::send_file(&one, File::open("/dev/null").expect("a file")).expect("it is sent");
            message::write(&one, Kind::Request, b"next").expect("it is written");
            let mut incoming = Incoming::default();
            assert_eq!(incoming.read(&other).expect("a message"), Some(Kind::TaskWithFile));
            let file = message::receive_file(&other).expect("a file").expect("the other side is there");
            let flags = rustix::io::fcntl_getfd(&file).expect("flags");
            assert!(flags.contains(rustix::io::FdFlags::CLOEXEC), "programs that a body starts do not have it");
            incoming.clear();
            assert_eq!(incoming.read(&other).expect("a message"), Some(Kind::Request));
            assert_eq!(incoming.bytes(), b"next");
        }
        drop(one);
        assert!(message::receive_file(&other).expect("the end").is_none());
    });
}

/// What a signal does in this process.
fn handle(number: i32, handler: usize) {
    unsafe extern "C" {
        fn signal(number: i32, handler: usize) -> usize;
    }
    // SAFETY: the handler is `SIG_DFL`, or a function that does nothing.
    unsafe { signal(number, handler) };
}

#[test]
fn writing_to_one_that_has_ended_is_an_error_where_it_would_end_the_program() {
    isolated(&[], || {
        const PIPE: i32 = 13;
        // As programs do that are to end with the pipe they print to.
        handle(PIPE, 0);
        let (one, other) = UnixStream::pair().expect("a pair");
        drop(other);
        assert!(message::write(&one, Kind::Request, b"is anybody there?").is_err());
        assert!(message::send_file(&one, File::open("/dev/null").expect("a file")).is_err());
    });
}

#[test]
fn a_signal_that_is_handled_meanwhile_is_no_end() {
    extern "C" fn nothing(_: i32) {}
    isolated(&[], || {
        unsafe extern "C" {
            safe fn raise(number: i32) -> i32;
            fn pthread_kill(thread: usize, number: i32) -> i32;
            safe fn pthread_self() -> usize;
            fn siginterrupt(number: i32, interrupt: i32) -> i32;
        }
        const USER: i32 = 10;
        handle(USER, nothing as extern "C" fn(i32) as usize);
        // SAFETY: a call that changes how the handler of a signal is called, and nothing else.
        unsafe { siginterrupt(USER, 1) };
        assert_eq!(raise(USER), 0);
        let (one, other) = UnixStream::pair().expect("a pair");
        let reader = pthread_self();
        thread::spawn(move || {
            for round in 0..50 {
                thread::sleep(Duration::from_millis(2));
                // SAFETY: the thread waits for what comes below, and goes on living.
                unsafe { pthread_kill(reader, USER) };
                if round % 10 == 5 {
                    message::send_file(&one, File::open("/dev/null").expect("a file")).expect("it is sent");
                }
            }
            message::write(&one, Kind::Over, b"").expect("it is written");
            loop {
                thread::park();
            }
        });
        for _ in 0..5 {
            assert!(message::receive_file(&other).expect("a file").is_some());
        }
        assert_eq!(Incoming::default().read(&other).expect("a message"), Some(Kind::Over));
    });
}
