//! What a loop does besides its result: it may leave early, and it may change variables of the code around it.

mod accumulate;
mod bins;
mod collection;
mod exit;
mod gather;
mod variable;
mod window;

pub use accumulate::{Accumulate, Alike, Ranked, op};
pub use bins::Elements;
pub use collection::{Collection, Keyed};
pub use exit::{Branch, Exit, branch, never, take};
pub use gather::{Gather, Lend, LendShared};
pub use variable::{Allows, Can, Needs, NeedsSync, PickCan, PickCannot, PickCannotShare, Variable, carried, kind};
pub use window::Windowed;

use crate::engine::{Done, Watch, Watched, Worker};
use crate::output::{Output, Own, Shape};
use crate::settings::Settings;
use crate::source::{Pulled, Source};
use std::any::Any;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::{ControlFlow, Range};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use variable::Refused;

/// What a loop does besides its result.
pub trait Ending: Sized {
    /// The output that the workers write to, around that of the loop's own result.
    type Around<O: Output>: Output;
    /// Runs the loop.
    fn drive<S, O, F>(self, settings: Settings<'_>, source: S, output: O, body: &F) -> O
    where
        S: Source,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Batch, Self::Around<O>>) -> Done + Sync;
    /// Runs a loop whose results are handed over to `output` while it goes on; see `Pulled::pipe`.
    fn pipe<S, O, F>(
        self,
        settings: Settings<'_>,
        source: S,
        output: O,
        body: &F,
        drain: &mut dyn FnMut() -> ControlFlow<()>,
    ) where
        S: Pulled,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Batch, Self::Around<O>>) -> Done + Sync;
}

/// Nothing but a result.
pub struct Plain;

impl Ending for Plain {
    type Around<O: Output> = O;

    #[inline]
    fn drive<S, O, F>(self, settings: Settings<'_>, source: S, mut output: O, body: &F) -> O
    where
        S: Source,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Batch, O>) -> Done + Sync,
    {
        source.drive(settings, &mut output, body);
        output
    }

    fn pipe<S, O, F>(
        self,
        settings: Settings<'_>,
        source: S,
        output: O,
        body: &F,
        drain: &mut dyn FnMut() -> ControlFlow<()>,
    ) where
        S: Pulled,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Batch, O>) -> Done + Sync,
    {
        let _ = source.pipe(settings, &output, body, drain);
    }
}

/// Whether the body may leave the loop, and with what.
pub trait Way {
    /// What goes with it.
    type Exit;
    /// The same, while its block runs.
    type Held<'a>
    where
        Self: 'a;
    /// Whether it may.
    const EXITS: bool;
    /// How a block's items learn that the loop has stopped.
    type Watch<'a, W: Watch<'a>>: Watch<'a>;
    /// The block is done.
    fn exit(held: Self::Held<'_>) -> Self::Exit;
}

/// It stays to the end.
pub struct Stays;

impl Way for Stays {
    type Exit = Infallible;
    type Held<'a> = Infallible;
    const EXITS: bool = false;
    type Watch<'a, W: Watch<'a>> = W;

    fn exit(held: Infallible) -> Infallible {
        held
    }
}

/// It may leave with an `X`.
pub struct Leaves<X>(PhantomData<fn() -> X>);

impl<X> Way for Leaves<X> {
    type Exit = X;
    type Held<'a>
        = X
    where
        X: 'a;
    const EXITS: bool = true;
    type Watch<'a, W: Watch<'a>> = Watched<'a>;

    fn exit(held: X) -> X {
        held
    }
}

/// A loop that leaves early or changes what is around it.
pub struct Effects<'x, W: Way, G> {
    gather: G,
    /// For what the loop is left with.
    exit: Option<&'x mut Option<W::Exit>>,
}

/// For a body that may end the loop, and nothing more.
#[inline]
pub fn ending() -> Effects<'static, Leaves<()>, ()> {
    Effects { gather: (), exit: None }
}

/// For a body that runs to its end.
#[inline]
pub fn staying<G: Gather>(gather: G) -> Effects<'static, Stays, G> {
    Effects { gather, exit: None }
}

impl Can {
    /// For a body that may leave.
    #[inline]
    pub fn leaving<X, G: Gather>(self, gather: G, exit: &mut Option<X>) -> Effects<'_, Leaves<X>, G> {
        Effects { gather, exit: Some(exit) }
    }
}

impl<X> Way for Refused<X> {
    type Exit = ();
    type Held<'a>
        = X
    where
        X: 'a;
    const EXITS: bool = true;
    type Watch<'a, W: Watch<'a>> = Watched<'a>;

    fn exit(_: X) {}
}

impl<X, G: Gather> Effects<'_, Refused<X>, G> {
    fn refused(gather: G) -> Self {
        Self { gather, exit: None }
    }
}

impl<W, G> Ending for Effects<'_, W, G>
where
    W: Way<Exit: Send>,
    G: Gather,
{
    type Around<O: Output> = Affected<O, W, G>;

    fn drive<S, O, F>(self, settings: Settings<'_>, source: S, output: O, body: &F) -> O
    where
        S: Source,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Batch, Affected<O, W, G>>) -> Done + Sync,
    {
        let mut output = Affected::new(output, self.gather);
        // Panic safety: the output is only taken apart afterwards, and its parts are whole at every step.
        let panic = catch_unwind(AssertUnwindSafe(|| source.drive(settings, &mut output, body))).err();
        output.finish(panic, self.exit)
    }

    fn pipe<S, O, F>(
        self,
        settings: Settings<'_>,
        source: S,
        output: O,
        body: &F,
        drain: &mut dyn FnMut() -> ControlFlow<()>,
    ) where
        S: Pulled,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Batch, Affected<O, W, G>>) -> Done + Sync,
    {
        let output = Affected::new(output, self.gather);
        // Panic safety: as above.
        let end = catch_unwind(AssertUnwindSafe(|| source.pipe(settings, &output, body, drain)));
        // A sink that leaves does so before the body, whose block it has not gone through.
        let place = if matches!(end, Ok(ControlFlow::Break(()))) { None } else { self.exit };
        output.finish(end.err(), place);
    }
}

/// The output of a loop with effects, around that of its result.
pub struct Affected<O, W: Way, G: Gather> {
    inner: O,
    gather: G,
    gathered: Own<Option<G::Part>>,
    exit: Own<Option<W::Exit>>,
}

impl<O, W: Way, G: Gather> Affected<O, W, G> {
    fn new(inner: O, gather: G) -> Self {
        Self { inner, gather, gathered: Own::new(None), exit: Own::new(None) }
    }

    /// After the loop.
    fn finish(self, panic: Option<Box<dyn Any + Send>>, place: Option<&mut Option<W::Exit>>) -> O {
        let Self { inner, gather, gathered, exit } = self;
        // Also after a panic: what the items before it have done stays done, as in the serial loop.
        if let Some(gathered) = gathered.into_inner() {
            gather.finish(gathered);
        }
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
        if let (Some(exit), Some(place)) = (exit.into_inner(), place) {
            *place = Some(exit);
        }
        inner
    }
}

/// What one block writes to: its result, its stand-ins, its exit.
pub struct Block<T, L, X> {
    /// For the result.
    pub out: T,
    /// The stand-ins for the variables around the loop.
    pub locals: L,
    /// Set when the body leaves the loop.
    pub exit: Option<X>,
}

impl<O: Output, W: Way, G: Gather> Output for Affected<O, W, G> {
    const SHAPE: Shape = O::SHAPE.with(G::SHAPE);
    const EXACT: bool = O::EXACT && G::EXACT;
    const STEPWISE: bool = O::STEPWISE && G::STEPWISE;
    const ENDS: bool = O::ENDS || W::EXITS;
    const SEARCHES: bool = O::SEARCHES;
    const JOINS: bool = O::JOINS;
    const KEEPS: bool = G::KEEPS;
    const SINGLY: bool = O::SINGLY;
    type Watch<'a>
        = W::Watch<'a, O::Watch<'a>>
    where
        Self: 'a;
    type Writer<'a>
        = Block<O::Writer<'a>, G::Local<'a>, W::Held<'a>>
    where
        Self: 'a;
    type Part = Block<O::Part, G::Part, W::Exit>;

    #[inline]
    fn open(&mut self, len: usize) {
        self.inner.open(len);
    }

    fn open_stream(&mut self) {
        self.inner.open_stream();
    }

    #[inline]
    fn writer(&self, items: Range<usize>, position: usize, singly: bool) -> Self::Writer<'_> {
        let locals = self.gather.make(position, items.len());
        Block { out: self.inner.writer(items, position, singly), locals, exit: None }
    }

    #[inline]
    fn ends_loop(block: &Self::Writer<'_>) -> bool {
        block.exit.is_some() || O::ENDS && O::ends_loop(&block.out)
    }

    #[inline]
    fn seal(Block { out, locals, exit }: Self::Writer<'_>) -> Self::Part {
        Block { out: O::seal(out), locals: G::seal(locals), exit: exit.map(W::exit) }
    }

    fn join(&self, left: Self::Part, right: Self::Part) -> Self::Part {
        Block {
            out: self.inner.join(left.out, right.out),
            locals: self.gather.join(left.locals, right.locals),
            exit: left.exit.or(right.exit),
        }
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()> {
        let Self { inner, gather, gathered, exit } = self;
        let (gathered, exit) = (gathered.get(), exit.get());
        let mut parts = parts.into_iter();
        // Of this batch alone: a worker without others puts a batch together before anybody sees it.
        let mut batch = None;
        // Nothing of the blocks after the one that leaves.
        let flow = inner.take(std::iter::from_fn(|| {
            if exit.is_some() {
                return None;
            }
            let Block { out, locals, exit: left } = parts.next()?;
            batch = Some(join(gather, batch.take(), locals));
            *exit = left;
            Some(out)
        }));
        if let Some(batch) = batch {
            *gathered = Some(join(gather, gathered.take(), batch));
        }
        if exit.is_some() { ControlFlow::Break(()) } else { flow }
    }

    fn hand(
        &self,
        Block { out, locals, exit }: Self::Part,
        drain: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        // First, since it may panic: at an item after which the block has gone on.
        let flow = self.inner.hand(out, drain);
        let mut gathered = self.gathered.lock();
        *gathered = Some(join(&self.gather, gathered.take(), locals));
        drop(gathered);
        // Whoever comes later is from an earlier block.
        if exit.is_some() {
            *self.exit.lock() = exit;
        }
        flow
    }

    fn rescue(&self, first: usize, drain: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        self.inner.rescue(first, drain)
    }
}

fn join<G: Gather>(gather: &G, earlier: Option<G::Part>, later: G::Part) -> G::Part {
    match earlier {
        None => later,
        Some(earlier) => gather.join(earlier, later),
    }
}
