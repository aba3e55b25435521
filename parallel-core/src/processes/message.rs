//! What goes over the socket between a worker and its parent: a kind, a length, bytes; sometimes a file.

use rustix::cmsg_space;
use rustix::io::{Errno, retry_on_intr};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags,
    recvmsg, sendmsg,
};
use std::io::{self, ErrorKind, IoSlice, IoSliceMut, Read};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;

/// The kinds of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    /// A worker is ready.
    Hello = 1,
    /// A task, with what it starts with.
    Task = 2,
    /// A task; what it starts with is in a file that follows.
    TaskWithFile = 3,
    /// A request of the task.
    Request = 4,
    /// The task is over.
    Over = 5,
    /// The answer to a request.
    Answer = 6,
}

/// The most memory that is kept from message to message.
const MOST: usize = 4 << 20;

/// The most bytes of a message that are sent at once: macOS refuses what has more than two gigabytes.
const AT_ONCE: usize = 1 << 30;

/// The bytes before those of a message.
const HEAD: usize = 9;

impl Kind {
    fn of(byte: u8) -> Option<Self> {
        let all = [Self::Hello, Self::Task, Self::TaskWithFile, Self::Request, Self::Over, Self::Answer];
        all.into_iter().find(|kind| *kind as u8 == byte)
    }
}

/// Two ends of a socket. To write to one whose other end is closed is an error, and no signal that could end the program.
pub(super) fn pair() -> io::Result<(UnixStream, UnixStream)> {
    let pair = UnixStream::pair()?;
    #[cfg(target_vendor = "apple")]
    for end in [&pair.0, &pair.1] {
        rustix::net::sockopt::set_socket_nosigpipe(end, true)?;
    }
    Ok(pair)
}

/// How everything is sent: elsewhere each end of a socket says the same of itself (see [`pair`]).
#[cfg(not(target_vendor = "apple"))]
const QUIETLY: SendFlags = SendFlags::NOSIGNAL;
#[cfg(target_vendor = "apple")]
const QUIETLY: SendFlags = SendFlags::empty();

/// Writes a message.
pub(super) fn write(to: &UnixStream, kind: Kind, bytes: &[u8]) -> io::Result<()> {
    write_while(to, kind, bytes, || false)
}

/// Writes a message; where nobody reads for the time of the socket, as long as `is_there` says that somebody might.
pub(super) fn write_while(
    to: &UnixStream,
    kind: Kind,
    bytes: &[u8],
    mut is_there: impl FnMut() -> bool,
) -> io::Result<()> {
    let mut head = [kind as u8; HEAD];
    head[1..].copy_from_slice(&(bytes.len() as u64).to_ne_bytes());
    let mut sent = 0;
    while sent < HEAD + bytes.len() {
        let rest = &bytes[sent.saturating_sub(HEAD)..];
        let slices = [IoSlice::new(&head[sent.min(HEAD)..]), IoSlice::new(&rest[..rest.len().min(AT_ONCE)])];
        match retry_on_intr(|| sendmsg(to, &slices, &mut SendAncillaryBuffer::default(), QUIETLY)) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => sent += written,
            Err(Errno::AGAIN) if is_there() => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// A message that is being read, perhaps in several goes.
#[derive(Default)]
pub(super) struct Incoming {
    bytes: Vec<u8>,
    filled: usize,
}

impl Incoming {
    /// Reads on, until the message is whole; gives its kind. `None`: the other side has ended. An error of the kind `WouldBlock` says
    /// that the time of the socket is over: call again. Nothing of the next message is read: a file may come with it.
    pub(super) fn read(&mut self, mut from: &UnixStream) -> io::Result<Option<Kind>> {
        loop {
            let len = self.len()?;
            if self.filled == len && len > 0 {
                let kind = Kind::of(self.bytes[0]).ok_or_else(|| io::Error::other("a message of no kind"))?;
                return Ok(Some(kind));
            }
            let wanted = len.max(HEAD);
            if self.bytes.len() < wanted {
                // Memory is taken for what has come, not for what is said to come.
                self.bytes.resize(wanted.min((self.filled * 2).max(64 << 10)), 0);
            }
            let end = wanted.min(self.bytes.len());
            match from.read(&mut self.bytes[self.filled..end]) {
                Ok(0) => return Ok(None),
                Ok(read) => self.filled += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// The length of the message with its head; 0 as long as that is not known.
    fn len(&self) -> io::Result<usize> {
        if self.filled < HEAD {
            return Ok(0);
        }
        let mut len = [0; 8];
        len.copy_from_slice(&self.bytes[1..HEAD]);
        let len = usize::try_from(u64::from_ne_bytes(len)).ok().and_then(|len| len.checked_add(HEAD));
        len.ok_or_else(|| io::Error::new(ErrorKind::InvalidData, "a message that is longer than memory"))
    }

    /// The bytes of a whole message.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[HEAD..self.filled]
    }

    /// Makes ready for the next message.
    pub(super) fn clear(&mut self) {
        self.filled = 0;
        // A large one does not hold its memory for ever.
        if self.bytes.len() > MOST {
            self.bytes = Vec::new();
        }
    }
}

/// Sends a file.
pub(super) fn send_file(to: &UnixStream, file: impl AsFd) -> io::Result<()> {
    let files = [file.as_fd()];
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    control.push(SendAncillaryMessage::ScmRights(&files));
    retry_on_intr(|| sendmsg(to, &[IoSlice::new(&[0])], &mut control, QUIETLY))?;
    Ok(())
}

/// How a file is received: no program that a body starts is to have it.
#[cfg(any(target_os = "linux", target_os = "android"))]
const CLOSED_ON_EXEC: RecvFlags = RecvFlags::CMSG_CLOEXEC;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const CLOSED_ON_EXEC: RecvFlags = RecvFlags::empty();

/// Receives a file. `None`: the other side has ended.
pub(super) fn receive_file(from: &UnixStream) -> io::Result<Option<OwnedFd>> {
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    let received = retry_on_intr(|| recvmsg(from, &mut [IoSliceMut::new(&mut byte)], &mut control, CLOSED_ON_EXEC))?;
    if received.bytes == 0 {
        return Ok(None);
    }
    let files = control.drain().find_map(|message| match message {
        RecvAncillaryMessage::ScmRights(mut files) => files.next(),
        _ => None,
    });
    let file = files.ok_or_else(|| io::Error::new(ErrorKind::InvalidData, "a file that has not come"))?;
    // Where the flag above does nothing.
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    rustix::io::fcntl_setfd(&file, rustix::io::FdFlags::CLOEXEC)?;
    Ok(Some(file))
}
