//! A panic of a loop on its way to the caller, and the word about the item that it came from.

use super::Payload;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, panic_any, resume_unwind};
use std::sync::OnceLock;
use std::thread::panicking;

/// A panic of a loop, caught: it goes on in the caller when all is quiet.
pub(crate) struct Panicked {
    payload: Payload,
    /// `None` if the panic came from no item: from the iterator that gives the items, or from a sink.
    culprit: Option<Culprit>,
}

/// An item that has panicked: its place in the input, and that of the loop in the source.
#[derive(Clone, Copy)]
pub(crate) struct Culprit {
    item: u64,
    place: &'static Location<'static>,
}

impl Culprit {
    /// Says which item it was.
    fn name(self) {
        let was_naming = IS_NAMING.replace(true);
        tell(format!("item {} of the loop at {}:{} panicked", self.item, self.place.file(), self.place.line()));
        IS_NAMING.set(was_naming);
    }
}

/// The place for the culprit of a panic that leaves the thread of a loop, and goes on in another one.
pub(crate) type CulpritSlot = OnceLock<Culprit>;

impl Panicked {
    /// A panic that came from this item of the loop at this place, where both are known.
    #[cold]
    pub(super) fn at(payload: Payload, item: Option<u64>, place: Option<&'static Location<'static>>) -> Self {
        Self { payload, culprit: item.zip(place).map(|(item, place)| Culprit { item, place }) }
    }

    /// A panic that came from no item.
    pub(super) fn of_nobody(payload: Payload) -> Self {
        Self { payload, culprit: None }
    }

    /// The payload, which is to unwind once more, and the item, which is kept aside meanwhile: [`again`](Self::again) puts
    /// them together.
    pub(super) fn split(self) -> (Payload, Option<Culprit>) {
        (self.payload, self.culprit)
    }

    /// The panic of this item, caught once more.
    pub(crate) fn again(payload: Payload, culprit: Option<Culprit>) -> Self {
        Self { payload, culprit }
    }

    /// The message of the panic.
    #[cfg(any(feature = "mpi", test))]
    pub(super) fn text(&self) -> String {
        let text = self.payload.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| self.payload.downcast_ref::<&str>().copied()).unwrap_or("a value of another type").to_owned()
    }

    /// The panic goes on in the caller, which is told the item; or, on the way to another thread, the `slot` is.
    #[cold]
    pub(crate) fn go_on(self, slot: Option<&CulpritSlot>) -> ! {
        if let Some(culprit) = self.culprit {
            if let Some(slot) = slot {
                let _ = slot.set(culprit);
            } else {
                culprit.name();
            }
        }
        resume_unwind(self.payload)
    }

    /// Drops the payload of a panic that nobody will see.
    pub(super) fn forget(self) {
        super::forget_panic(self.payload);
    }
}

thread_local! {
    /// The one to blame for a panic of the block that this thread runs.
    static GUILTY: Cell<Guilty> = const { Cell::new(Guilty::Running) };
    /// True while this thread says, by the panic hook, which item has panicked.
    static IS_NAMING: Cell<bool> = const { Cell::new(false) };
}

/// The one to blame for a panic of a block.
#[derive(Clone, Copy)]
pub(crate) enum Guilty {
    /// The item that the block has given last.
    Running,
    /// No item: what accompanies the items has panicked.
    Nobody,
    /// The last one of so many items of the block, which began in another process.
    #[cfg(feature = "process")]
    Given(usize),
}

impl Guilty {
    /// Blames this one for the next panic that ends a block on this thread.
    #[cold]
    pub(crate) fn blame(self) {
        GUILTY.set(self);
    }

    /// The one to blame for a panic that has ended a block on this thread; from now on it is the item that runs again.
    pub(super) fn take() -> Self {
        GUILTY.replace(Self::Running)
    }
}

/// Says something by the panic hook, so that it goes where the messages of panics go: nowhere if the hook is silent.
#[cold]
pub(crate) fn tell(text: String) {
    // While the thread unwinds (the loop runs in a drop), the standard hook would add a backtrace.
    if !panicking() {
        // Panic safety: nothing is in the middle of anything.
        let _ = catch_unwind(AssertUnwindSafe(move || panic_any(text)));
    }
}

/// Tells whether the panic hook is called to say which item has panicked, after the message of that panic.
pub(crate) fn is_naming() -> bool {
    IS_NAMING.try_with(Cell::get).unwrap_or(false)
}
