//! The blocks of a loop that runs in another process, on the thread that runs them here.

use crate::blocks::{Blocks, Shape};
use crate::engine::delivery::Delivery;
use crate::engine::stop::{Payload, Stop};
use crate::engine::supply::Supply;
use crate::engine::worker::Shared;
use crate::engine::worker::work::Work;
use crate::engine::{Indexed, LoopBody, Options, Output};
use std::num::NonZeroUsize;

/// The most items of a block: so many that no block has more.
const MOST: NonZeroUsize = NonZeroUsize::MAX;

/// Runs `body` over one block after the other, as long as `next` says that there is one. Each block is block 0, whose items
/// `input` has at that moment; what comes of it goes to [`Output::record`]. `panicked` is told of a panic, which ends its block and
/// no other.
pub(crate) fn serve<B, O>(
    options: Options<'_>,
    input: &B,
    output: &mut O,
    body: &LoopBody<'_, B, O>,
    next: &dyn Fn() -> bool,
    panicked: &mut dyn FnMut(Payload),
) where
    B: Indexed,
    O: Output,
{
    output.open_endless();
    let blocks = Blocks::endless(Some(MOST), None, Shape::Fine, false);
    let (stop, delivery) = (Stop::new(), Delivery::at_the_end());
    let supply = || {
        // What ended a block says nothing about the next one, which may come before it in the input.
        stop.lift();
        next().then_some(0..1)
    };
    let shared = Shared { supply: Supply::Pulled(&supply), first: 0, stop: &stop, delivery: &delivery, log: None };
    let work = Work { input, output: &*output, body, blocks: &blocks, options: &options };
    work.serve(&shared, panicked);
}
