//! What a loop does besides its result: it may leave early, and it may change variables of the code around it.

mod accumulate;
mod bins;
mod collection;
mod exit;
mod privatize;
mod variable;
mod window;

pub use accumulate::{Accumulate, Alike, Ranked, op};
pub use bins::Elements;
pub use collection::{Collection, KeyedCollection};
pub use exit::{Branch, Exit, branch, never, take};
pub use privatize::{Lend, LendShared, Privatize};
pub use variable::{Allows, Can, LentPlace, Needs, NeedsSync, PickCan, PickCannot, PickCannotShare, carried, kind};
pub use window::Windowed;

use crate::api::settings::Settings;
use crate::engine::{Done, Worker};
use crate::output::{CallerOnly, Output, Shape};
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
    /// Runs a loop whose results are stage over to `output` while it goes on; see `Pulled::pipe`.
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

/// NoResult but a result.
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
pub trait ExitMode {
    /// What goes with it.
    type Exit;
    /// The same, while its block runs.
    type Held<'a>
    where
        Self: 'a;
    /// Whether it may.
    const EXITS: bool;
    /// The block is done.
    fn exit(held: Self::Held<'_>) -> Self::Exit;
}

/// It stays to the end.
pub struct Stays;

impl ExitMode for Stays {
    type Exit = Infallible;
    type Held<'a> = Infallible;
    const EXITS: bool = false;

    fn exit(held: Infallible) -> Infallible {
        held
    }
}

/// It may leave with an `X`.
pub struct Leaves<X>(PhantomData<fn() -> X>);

impl<X> ExitMode for Leaves<X> {
    type Exit = X;
    type Held<'a>
        = X
    where
        X: 'a;
    const EXITS: bool = true;

    fn exit(held: X) -> X {
        held
    }
}

/// A loop that leaves early or changes what is around it.
pub struct Effects<'x, W: ExitMode, G> {
    privatize: G,
    /// For what the loop is left with.
    exit: Option<&'x mut Option<W::Exit>>,
}

/// For a body that may end the loop, and nothing more.
#[inline]
pub fn ending() -> Effects<'static, Leaves<()>, ()> {
    Effects { privatize: (), exit: None }
}

/// For a body that runs to its end.
#[inline]
pub fn staying<G: Privatize>(privatize: G) -> Effects<'static, Stays, G> {
    Effects { privatize, exit: None }
}

impl Can {
    /// For a body that may leave.
    #[inline]
    pub fn leaving<X, G: Privatize>(self, privatize: G, exit: &mut Option<X>) -> Effects<'_, Leaves<X>, G> {
        Effects { privatize, exit: Some(exit) }
    }
}

impl<X> ExitMode for Refused<X> {
    type Exit = ();
    type Held<'a>
        = X
    where
        X: 'a;
    const EXITS: bool = true;

    fn exit(_: X) {}
}

impl<X, G: Privatize> Effects<'_, Refused<X>, G> {
    fn refused(privatize: G) -> Self {
        Self { privatize, exit: None }
    }
}

impl<W, G> Ending for Effects<'_, W, G>
where
    W: ExitMode<Exit: Send>,
    G: Privatize,
{
    type Around<O: Output> = WithEffects<O, W, G>;

    fn drive<S, O, F>(self, settings: Settings<'_>, source: S, output: O, body: &F) -> O
    where
        S: Source,
        O: Output<Part: Send> + Sync,
        F: Fn(&mut Worker<'_, S::Batch, WithEffects<O, W, G>>) -> Done + Sync,
    {
        let mut output = WithEffects::new(output, self.privatize);
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
        F: Fn(&mut Worker<'_, S::Batch, WithEffects<O, W, G>>) -> Done + Sync,
    {
        let output = WithEffects::new(output, self.privatize);
        // Panic safety: as above.
        let end = catch_unwind(AssertUnwindSafe(|| source.pipe(settings, &output, body, drain)));
        // A sink that leaves does so before the body, whose block it has not gone through.
        let place = if matches!(end, Ok(ControlFlow::Break(()))) { None } else { self.exit };
        output.finish(end.err(), place);
    }
}

/// The output of a loop with effects, around that of its result.
pub struct WithEffects<O, W: ExitMode, G: Privatize> {
    inner: O,
    privatize: G,
    gathered: CallerOnly<Option<G::Part>>,
    exit: CallerOnly<Option<W::Exit>>,
}

impl<O, W: ExitMode, G: Privatize> WithEffects<O, W, G> {
    fn new(inner: O, privatize: G) -> Self {
        Self { inner, privatize, gathered: CallerOnly::new(None), exit: CallerOnly::new(None) }
    }

    /// After the loop.
    fn finish(self, panic: Option<Box<dyn Any + Send>>, place: Option<&mut Option<W::Exit>>) -> O {
        let Self { inner, privatize, gathered, exit } = self;
        // Also after a panic: what the items before it have done stays done, as in the serial loop.
        if let Some(gathered) = gathered.into_inner() {
            privatize.finish(gathered);
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
pub struct BlockOutput<T, L, X> {
    /// For the result.
    pub out: T,
    /// The stand-ins for the variables around the loop.
    pub locals: L,
    /// Set when the body leaves the loop.
    pub exit: Option<X>,
}

impl<O: Output, W: ExitMode, G: Privatize> Output for WithEffects<O, W, G> {
    const SHAPE: Shape = O::SHAPE.with(G::SHAPE);
    const EXACT: bool = O::EXACT && G::EXACT;
    const ITEMWISE: bool = O::ITEMWISE && G::ITEMWISE;
    const CAN_BREAK: bool = O::CAN_BREAK || W::EXITS;
    const SEARCHES: bool = O::SEARCHES;
    const CAN_JOIN: bool = O::CAN_JOIN;
    const KEEP_ON_PANIC: bool = G::KEEP_ON_PANIC;
    const ITEM_BLOCKS: bool = O::ITEM_BLOCKS;
    type Writer<'a>
        = BlockOutput<O::Writer<'a>, G::Local<'a>, W::Held<'a>>
    where
        Self: 'a;
    type Part = BlockOutput<O::Part, G::Part, W::Exit>;

    #[inline]
    fn open(&mut self, len: usize) {
        self.inner.open(len);
    }

    fn open_stream(&mut self) {
        self.inner.open_stream();
    }

    #[inline]
    fn writer(&self, items: Range<usize>, position: usize, singly: bool) -> Self::Writer<'_> {
        let locals = self.privatize.make(position, items.len());
        BlockOutput { out: self.inner.writer(items, position, singly), locals, exit: None }
    }

    #[inline]
    fn ends_loop(block: &Self::Writer<'_>) -> bool {
        block.exit.is_some() || O::CAN_BREAK && O::ends_loop(&block.out)
    }

    #[inline]
    fn seal(BlockOutput { out, locals, exit }: Self::Writer<'_>) -> Self::Part {
        BlockOutput { out: O::seal(out), locals: G::seal(locals), exit: exit.map(W::exit) }
    }

    fn join(&self, left: Self::Part, right: Self::Part) -> Self::Part {
        BlockOutput {
            out: self.inner.join(left.out, right.out),
            locals: self.privatize.join(left.locals, right.locals),
            exit: left.exit.or(right.exit),
        }
    }

    fn take(&mut self, parts: impl IntoIterator<Item = Self::Part>) -> ControlFlow<()> {
        let Self { inner, privatize, gathered, exit } = self;
        let (gathered, exit) = (gathered.get(), exit.get());
        let mut parts = parts.into_iter();
        // Of this batch alone: a worker without others puts a batch together before anybody sees it.
        let mut batch = None;
        // NoResult of the blocks after the one that leaves.
        let flow = inner.take(std::iter::from_fn(|| {
            if exit.is_some() {
                return None;
            }
            let BlockOutput { out, locals, exit: left } = parts.next()?;
            batch = Some(join(privatize, batch.take(), locals));
            *exit = left;
            Some(out)
        }));
        if let Some(batch) = batch {
            *gathered = Some(join(privatize, gathered.take(), batch));
        }
        if exit.is_some() { ControlFlow::Break(()) } else { flow }
    }

    fn hand(
        &self,
        BlockOutput { out, locals, exit }: Self::Part,
        drain: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        // First, since it may panic: at an item after which the block has gone on.
        let flow = self.inner.hand(out, drain);
        let mut gathered = self.gathered.lock();
        *gathered = Some(join(&self.privatize, gathered.take(), locals));
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

fn join<G: Privatize>(privatize: &G, earlier: Option<G::Part>, later: G::Part) -> G::Part {
    match earlier {
        None => later,
        Some(earlier) => privatize.join(earlier, later),
    }
}
