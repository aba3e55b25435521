//! What the caller of a loop over an iterator begins with alone, before there is anybody to pull for.

use super::iterator::PulledInput;
use super::producer::{MOST, fitting, small_enough};
use super::pullers::Pullers;
use super::queue::Queue;
use crate::blocks::Blocks;
use crate::engine::alone::Alone;
use crate::engine::monitor::Comparison;
use crate::engine::policy::{self, Nanos};
use crate::engine::{Options, Site};
use std::ops::Range;

/// The most items of a trusted loop between two looks at the clock, however many it had the last time.
const UNLOOKED: usize = 512;

/// What a loop begins with alone, as the plain loop.
pub(in crate::engine) struct First {
    pub(in crate::engine) blocks: Range<usize>,
    /// The way that the whole loop goes, if that was compared.
    pub(in crate::engine) alone: Option<Alone>,
}

/// What a loop whose results are taken at its end begins with alone: see [`begin_alone`].
pub(in crate::engine) fn begin<I, Q>(queue: &Queue<I, Q>, blocks: &Blocks, options: &Options<'_>) -> Option<First>
where
    I: Iterator<Item: Send>,
    Q: Pullers<I>,
{
    begin_alone(queue.input()?, blocks, options)
}

/// What the caller of a loop begins with alone, as the plain loop, pulling the items directly: all of it, if it is the only worker;
/// if the loop is trusted to be short, or was faster alone, all as long as it is as short as before. The caller then looks at the
/// clock meanwhile, and stops when it is late.
fn begin_alone<I: Iterator>(input: &PulledInput<I>, blocks: &Blocks, options: &Options<'_>) -> Option<First> {
    if options.is_serial() {
        small_enough(blocks, 0..1)?;
        input.go_direct(0..usize::MAX, None, 0);
        return Some(First { blocks: 0..blocks.count(), alone: None });
    }
    let site = options.site;
    // If a loop with scratch went on with helpers, its caller would make a second scratch.
    let item = site.predict(1).filter(|_| !options.has_scratch)?;
    let count = site.count();
    if site.is_trusted() {
        let items = fitting(policy::SHORT, item).min(options.items_ahead(1).unwrap_or(MOST));
        let first = small_enough(blocks, 0..blocks.reaching(items)).filter(|_| site.skips_clock())?;
        begin_trusted(input, blocks, first.clone(), item, count.min(items));
        return Some(First { blocks: first, alone: None });
    }
    small_enough(blocks, 0..1)?;
    if count <= 1 || options.items_ahead(1).is_some() {
        return None;
    }
    // A loop that goes on for longer than before is no longer the one that was compared.
    let first = 0..blocks.reaching(count.saturating_mul(2));
    let alone = Alone::begin(site, comparison(site)?, count, site.predict(count)?)?;
    begin_trusted(input, blocks, first.clone(), alone.predicted / count as Nanos, count);
    Some(First { blocks: first, alone: Some(alone) })
}

/// The comparison of the two ways of a loop of this site, if it is as it was the last time.
pub(super) fn comparison(site: &Site) -> Option<&Comparison> {
    let items = site.count();
    site.comparison_of_iterator(site.predict(items)?, items)
}

/// Lets the caller begin with these blocks, of which it expects so many items, each of which takes so long.
fn begin_trusted<I: Iterator>(
    input: &PulledInput<I>,
    all: &Blocks,
    blocks: Range<usize>,
    item: Nanos,
    expected: usize,
) {
    let predicted = item.saturating_mul(expected as Nanos);
    // As in a loop that is not over an iterator, half or an eighth of the items that there were the last time run before the clock is
    // looked at.
    let unlooked = policy::first_step(predicted, expected).min(UNLOOKED);
    input.go_direct_trusted(all.items(blocks), policy::late(predicted), all.singles(), unlooked);
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocks::Shape;
    use crate::engine::monitor::{Choice, Cost};
    use std::num::NonZeroUsize;

    const ITEMS: usize = 3_000;
    const TIME: Nanos = 300_000;

    /// The memory of a line that has run over so many items, and took so long for them with helpers.
    fn site(shared: Nanos) -> &'static Site {
        let site: &Site = Box::leak(Box::new(Site::own()));
        site.learn(Cost { busy: TIME, items: ITEMS, is_short: false });
        let comparison = comparison(site).expect("light items are compared");
        comparison.learn(false, shared, ITEMS);
        // Until it has been tried out, and the way is known.
        for _ in 0..40 {
            match comparison.next() {
                Choice::Shared => comparison.learn(false, shared, ITEMS),
                Choice::Alone { is_timed: true } => comparison.learn(true, TIME, ITEMS),
                Choice::Alone { is_timed: false } => {}
            }
        }
        site
    }

    fn begin(options: &Options<'_>, shape: Shape, is_exact: bool) -> Option<usize> {
        let (input, blocks) = (PulledInput::new(0..), Blocks::endless(None, None, shape, is_exact));
        let First { blocks: first, alone } = begin_alone(&input, &blocks, options)?;
        assert!(alone.is_some() && first.start == 0 && input.is_direct(0));
        Some(blocks.items(first).len())
    }

    #[test]
    fn a_loop_that_is_faster_alone_begins_so_with_about_as_many_items_as_it_had() {
        let options = Options::new(site(3 * TIME));
        for (shape, is_exact) in [(Shape::Free, true), (Shape::Fine, true), (Shape::Fine, false), (Shape::Coarse, true)]
        {
            let items = begin(&options, shape, is_exact).expect("it was faster");
            assert!((2 * ITEMS..4 * ITEMS).contains(&items), "{items}");
        }
        // What is pulled ahead is counted elsewhere, and a second scratch would be made.
        assert_eq!(begin(&Options { has_scratch: true, ..options }, Shape::Free, true), None);
        assert_eq!(begin(&Options { lookahead: NonZeroUsize::new(9), ..options }, Shape::Free, true), None);
        assert_eq!(begin(&Options { batch_size: NonZeroUsize::new(9), ..options }, Shape::Free, true), None);
    }

    #[test]
    fn a_loop_that_is_faster_with_helpers_does_not_begin_alone() {
        assert_eq!(begin(&Options::new(site(TIME / 2)), Shape::Free, true), None);
        // Nor does one of which nothing is known.
        assert_eq!(begin(&Options::new(Box::leak(Box::new(Site::own()))), Shape::Free, true), None);
    }
}
