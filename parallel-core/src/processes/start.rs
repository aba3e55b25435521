//! How a worker begins: before `main`, so that nothing need be set up there, and nothing of it runs again.

use super::code;
use super::memory::Shared;
use super::message::{self, Kind};
use super::page::{Page, WORDS};
use super::service::Service;
use super::task::Entry;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::fcntl_dupfd_cloexec;
use rustix::process::{Pid, getppid};
use rustix::stdio::{dup2_stdin, stdin};
use std::ffi::{OsStr, OsString, c_int, c_void};
use std::fs::File;
use std::io::Write;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use std::{env, io, thread};

/// The environment variable that tells a worker what it is; its value tells one build from another.
pub(super) const VARIABLE: &str = "PARALLEL_FOR_WORKER";

/// The environment variable with the size of its stack.
pub(super) const STACK: &str = "PARALLEL_FOR_WORKER_STACK";

/// The time that a worker waits for its next task.
const IDLE: Duration = Duration::from_secs(300);

/// The exit code of a worker whose task has panicked where nothing of it may: that of a panic in `main`.
const PANICKED: c_int = 101;

/// True in a worker.
static IS_WORKER: AtomicBool = AtomicBool::new(false);

/// Tells whether this process is a worker.
pub(crate) fn is_worker() -> bool {
    IS_WORKER.load(Ordering::Relaxed)
}

unsafe extern "C" {
    /// Ends the process at once: nothing of the program's runs at its end.
    safe fn _exit(code: c_int) -> !;
    fn signal(number: c_int, handler: usize) -> usize;
}

/// Writes out what has been printed, by Rust and by C, and is still in memory. Never where a thread may hold a lock of the streams for
/// ever: on the thread that runs tasks, between two items.
pub(super) fn flush() {
    unsafe extern "C" {
        /// Writes out what a stream holds, or all of them do.
        fn fflush(stream: *mut c_void) -> c_int;
    }
    let _ = io::stdout().flush();
    // SAFETY: no stream stands for all streams that are written to; the C library locks each.
    unsafe { fflush(std::ptr::null_mut()) };
}

/// Ends a worker whose parent is gone or wants no more of it.
pub(super) fn leave() -> ! {
    _exit(0)
}

ctor::declarative::ctor! {
    /// Runs before `main`: it must be quick where the process is no worker.
    // What is unsafe about it is that nothing of the program has begun. `std` promises nothing here; what is used of it (the
    // environment, files, sockets, threads) needs no start of its own on Unix. A worker never comes to `main`, nor to what other
    // libraries have run before `main` after this: a body has what a `static` of Rust has without any code.
    #[ctor(unsafe)]
    fn begin() {
        if let Some(build) = env::var_os(VARIABLE) {
            // A panic here would be one without a `main`.
            let _ = catch_unwind(|| if !has_more_rights() { work(&build) });
            _exit(PANICKED);
        }
        if cfg!(not(target_os = "linux")) {
            code::build();
        }
    }
}

/// Tells whether this program has more rights than whoever starts it, as one that is setuid: then it does nothing that a variable of
/// its environment says.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn has_more_rights() -> bool {
    use std::ffi::c_ulong;
    unsafe extern "C" {
        /// What the system says of this process.
        safe fn getauxval(kind: c_ulong) -> c_ulong;
    }
    const SECURE: c_ulong = 23;
    getauxval(SECURE) != 0
}
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn has_more_rights() -> bool {
    use rustix::process::{getegid, geteuid, getgid, getuid};
    getuid() != geteuid() || getgid() != getegid()
}

/// The life of a worker.
fn work(build: &OsStr) {
    IS_WORKER.store(true, Ordering::Relaxed);
    let stack = env::var(STACK).ok().and_then(|stack| stack.parse().ok());
    for name in [VARIABLE, STACK] {
        // SAFETY: before `main` there is one thread, unless somebody else has started one before `main`, too; and that one would
        // have to look at the environment just now.
        unsafe { env::remove_var(name) };
    }
    leave_signals_to_the_parent();
    if build != OsString::from(code::build()) {
        return;
    }
    let parent = getppid();
    let Ok((socket, page)) = open() else { leave() };
    let (socket, page) = (Arc::new(socket), Arc::new(page));
    let service = Service::new(socket.clone(), page);
    let thread = thread::Builder::new().name("parallel-for".to_owned());
    let thread = match stack {
        Some(stack) => thread.stack_size(stack),
        None => thread,
    };
    if thread.spawn(move || serve(service)).is_err() {
        return;
    }
    watch(&socket, parent);
}

/// Sets what signals do. As `std` has it, to write where nobody reads is an error, and no end of the process. An interrupt, which a
/// terminal sends to all processes, is the parent's to handle, and has a handler that does nothing: it may cancel its loop, or end,
/// and its workers with it.
fn leave_signals_to_the_parent() {
    const INTERRUPT: c_int = 2;
    const PIPE: c_int = 13;
    const IGNORE: usize = 1;
    /// Does nothing. Programs that a body starts are interrupted as ever: they inherit what is ignored, and no handler.
    extern "C" fn pass(_: c_int) {}
    // SAFETY: `signal` of the C library, with `SIG_IGN`: the signal has no handler.
    unsafe { signal(PIPE, IGNORE) };
    // SAFETY: the same, with a function of the type of a handler, which does nothing and so may run at any time.
    let before = unsafe { signal(INTERRUPT, pass as extern "C" fn(c_int) as usize) };
    if before == IGNORE {
        // SAFETY: as for the other one.
        unsafe { signal(INTERRUPT, IGNORE) };
    }
}

/// Takes the socket, which is the standard input, and the page that comes first.
fn open() -> io::Result<(UnixStream, Page)> {
    // Above the standard streams.
    let socket = UnixStream::from(fcntl_dupfd_cloexec(stdin(), 3)?);
    dup2_stdin(File::open("/dev/null")?)?;
    let Some(page) = message::receive_file(&socket)? else { leave() };
    let page = Page::new(Shared::of(&File::from(page), WORDS)?);
    socket.set_read_timeout(Some(IDLE))?;
    message::write(&socket, Kind::Hello, &[])?;
    Ok((socket, page))
}

/// Runs one task after the other.
fn serve(mut service: Service) {
    loop {
        let [entry, functions @ ..] = service.next_task().map(code::address);
        let entry: Entry = {
            let pointer = std::ptr::with_exposed_provenance::<()>(entry);
            // SAFETY: the address of an `Entry` in this program: the parent, which is the same build (see `work`), has counted how
            // far it is from a function that both have.
            unsafe { std::mem::transmute::<*const (), Entry>(pointer) }
        };
        // A body's panics are caught where its items are. What comes here has left half a task behind.
        if catch_unwind(AssertUnwindSafe(|| entry(&mut service, functions))).is_err() {
            _exit(PANICKED);
        }
        service.end_task();
    }
}

/// Waits for the end of the parent, on the main thread: a body that never ends must not keep the worker alive. The socket alone does
/// not tell: a forked child of the parent may have it, too.
fn watch(socket: &UnixStream, parent: Option<Pid>) -> ! {
    let process = parent.and_then(watched);
    let pause = if process.is_some() { None } else { Some(Timespec { tv_sec: 0, tv_nsec: 500_000_000 }) };
    let mut ends = vec![PollFd::new(socket, END)];
    ends.extend(process.as_ref().map(|process| PollFd::new(process, PollFlags::IN)));
    loop {
        let ended = poll(&mut ends, pause.as_ref()).is_ok_and(|ended| ended > 0);
        if ended || getppid() != parent {
            leave();
        }
    }
}

/// The process, as a file that can be read when it has ended; `None` where the system has no such files.
#[cfg(target_os = "linux")]
fn watched(process: Pid) -> Option<OwnedFd> {
    use rustix::process::{PidfdFlags, pidfd_open};
    pidfd_open(process, PidfdFlags::empty()).ok()
}
#[cfg(not(target_os = "linux"))]
fn watched(_: Pid) -> Option<OwnedFd> {
    None
}

/// The end of the other side.
#[cfg(any(target_os = "linux", target_os = "android"))]
const END: PollFlags = PollFlags::RDHUP;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const END: PollFlags = PollFlags::HUP;
