//! The output of a loop with effects: what a block writes to, around what it writes its result to.

use super::exit::ExitMode;
use super::privatize::Privatize;
use crate::engine::Position;
use crate::output::{CallerOnly, Output, Prospect, Shape, Sharing};
use std::any::Any;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::panic::resume_unwind;

/// The output of a loop that may be left early or changes variables, around the output of its result.
pub struct WithEffects<O, X: ExitMode, G: Privatize> {
    /// The output of the result.
    pub(crate) inner: O,
    pub(crate) privatize: G,
    /// The joined parts of the private copies of the blocks so far.
    copies: CallerOnly<Option<G::Part>>,
    /// The exit of the lowest block that has left the loop so far.
    exit: CallerOnly<Option<X::Exit>>,
}

impl<O, X: ExitMode, G: Privatize> WithEffects<O, X, G> {
    #[inline]
    pub(super) fn new(inner: O, privatize: G) -> Self {
        Self { inner, privatize, copies: CallerOnly::new(None), exit: CallerOnly::new(None) }
    }

    /// Takes the joined parts over into the variables around the loop, and the exit over into `left`. If the loop has
    /// panicked, goes on with its `panic`; the exit is then dropped.
    // By `&mut`, where it stands, and not moved here: what has just been written word by word cannot be read at once in larger pieces.
    #[inline]
    pub(super) fn finish(&mut self, panic: Option<Box<dyn Any + Send>>, left: Option<&mut Option<X::Exit>>) {
        let Self { privatize, copies, exit, .. } = self;
        privatize.close(panic.is_some());
        // Also after a panic: the changes of the items before the panic stay, as in the serial loop.
        if let Some(copies) = copies.get().take() {
            privatize.finish(copies);
        }
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
        if let (Some(exit), Some(left)) = (exit.get().take(), left) {
            *left = Some(exit);
        }
    }
}

/// The three things that a block of a loop with effects has: results, private copies, an exit.
///
/// One type for two states. While the block runs, it is the block's writer; when the block is done, it is its part.
pub struct BlockOutput<T, L, X> {
    /// The writer of the results, then their part.
    pub out: T,
    /// The private copies of the variables around the loop, then their parts.
    pub locals: L,
    /// Set when the body leaves the loop.
    pub exit: Option<X>,
}

impl<O: Output, X: ExitMode, G: Privatize> Output for WithEffects<O, X, G> {
    const SHAPE: Shape = O::SHAPE.with(G::SHAPE);
    const EXACT: bool = O::EXACT && G::EXACT;
    const ITEMWISE: bool = O::ITEMWISE && G::ITEMWISE;
    const CAN_BREAK: bool = O::CAN_BREAK || X::EXITS;
    const SEARCHES: bool = O::SEARCHES;
    const CAN_JOIN: bool = O::CAN_JOIN;
    const JOINS_EARLY: bool = O::JOINS_EARLY || G::JOINS_EARLY && !O::JOINS_LATE;
    const KEEP_ON_PANIC: bool = G::KEEP_ON_PANIC;
    const IN_PLACE: bool = O::IN_PLACE || G::IN_PLACE;
    const ITEM_BLOCKS: bool = O::ITEM_BLOCKS;
    const IN_ORDER: bool = O::IN_ORDER || G::IN_ORDER;
    type Writer<'a>
        = BlockOutput<O::Writer<'a>, G::Local<'a>, X::Held<'a>>
    where
        Self: 'a;
    type Part = BlockOutput<O::Part, G::Part, X::Exit>;

    #[inline]
    fn open(&mut self, len: usize, batch_size: Option<NonZeroUsize>) -> Shape {
        self.inner.open(len, batch_size).with(self.privatize.open(len, batch_size, Self::CAN_BREAK))
    }

    fn open_endless(&mut self) {
        self.inner.open_endless();
        self.privatize.open_endless(Self::CAN_BREAK);
    }

    #[inline]
    fn shares(&self, prospect: Prospect) -> Sharing {
        self.inner.shares(prospect).with(self.privatize.shares(prospect))
    }

    #[inline]
    fn is_in_order(&self) -> bool {
        self.inner.is_in_order() || self.privatize.is_in_order()
    }

    #[inline]
    fn has_room(&self) -> bool {
        self.inner.has_room() && self.privatize.has_room()
    }

    fn pack(part: &mut Self::Part) {
        O::pack(&mut part.out);
        G::pack(&mut part.locals);
    }

    fn settle(&self, part: &mut Self::Part) {
        self.inner.settle(&mut part.out);
        self.privatize.settle(&mut part.locals);
    }

    #[inline]
    unsafe fn writer(&self, items: Range<usize>, position: Position, singly: bool) -> Self::Writer<'_> {
        // SAFETY: the same promise.
        let locals = unsafe { self.privatize.make(items.clone(), position) };
        // SAFETY: the same promise.
        let out = unsafe { self.inner.writer(items, position, singly) };
        BlockOutput { out, locals, exit: None }
    }

    #[inline]
    fn ends_loop(block: &Self::Writer<'_>) -> bool {
        block.exit.is_some() || O::CAN_BREAK && O::ends_loop(&block.out)
    }

    #[inline]
    fn seal(block: Self::Writer<'_>) -> Self::Part {
        let ends = Self::CAN_BREAK && Self::ends_loop(&block);
        let BlockOutput { out, locals, exit } = block;
        BlockOutput { out: O::seal(out), locals: G::seal(locals, ends), exit: exit.map(X::exit) }
    }

    #[inline]
    fn is_nothing(part: &Self::Part) -> bool {
        O::is_nothing(&part.out) && G::is_nothing(&part.locals) && part.exit.is_none()
    }

    #[inline]
    fn join(&self, left: Self::Part, right: Self::Part) -> Self::Part {
        BlockOutput {
            out: self.inner.join(left.out, right.out),
            locals: self.privatize.join(left.locals, right.locals),
            // There is one exit at most: what comes of blocks behind it is joined to nothing.
            exit: left.exit.or(right.exit),
        }
    }

    #[inline]
    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()> {
        let Self { inner, privatize, copies, exit } = self;
        let (copies, exit) = (copies.get(), exit.get());
        let mut parts = parts.into_iter();
        // The parts of this call are joined with each other first: a serial worker joins its parts in the same order.
        let mut joined = None;
        // Parts of blocks after the one that leaves the loop are not taken.
        let flow = inner.take(std::iter::from_fn(|| {
            if exit.is_some() {
                return None;
            }
            let BlockOutput { out, locals, exit: left } = parts.next()?;
            joined = Some(join(privatize, joined.take(), locals));
            *exit = left;
            Some(out)
        }));
        if let Some(joined) = joined {
            *copies = Some(join(privatize, copies.take(), joined));
        }
        if exit.is_some() { ControlFlow::Break(()) } else { flow }
    }

    fn hand_over(
        &self,
        BlockOutput { out, mut locals, exit }: Self::Part,
        sink: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        // The sink goes first. It may panic at an item in the middle of this block, and then the changes of the block,
        // which has run to its end, must not reach the variables.
        let flow = self.inner.hand_over(out, sink);
        self.privatize.settle(&mut locals);
        let mut copies = self.copies.lock();
        *copies = Some(join(&self.privatize, copies.take(), locals));
        drop(copies);
        // With `ordered = false` several blocks with an exit may come here. Each of them comes before the one that is
        // stored: parts of blocks after the stop mark are not handed over.
        if exit.is_some() {
            *self.exit.lock() = exit;
        }
        flow
    }

    fn rescue(&self, first: usize, sink: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        self.inner.rescue(first, sink)
    }
}

#[inline]
fn join<G: Privatize>(privatize: &G, earlier: Option<G::Part>, later: G::Part) -> G::Part {
    match earlier {
        None => later,
        Some(earlier) => privatize.join(earlier, later),
    }
}
