//! The parts of the result that blocks leave, each with the number of its block.

/// Parts of one loop, in the order in which they came until they are sorted.
///
/// The first part has a place of its own: a serial loop leaves only one, and must not allocate memory for it.
pub(in crate::engine) struct Parts<P> {
    first: Option<(usize, P)>,
    rest: Vec<(usize, P)>,
}

impl<P> Default for Parts<P> {
    #[inline]
    fn default() -> Self {
        Self { first: None, rest: Vec::new() }
    }
}

impl<P> Parts<P> {
    /// Adds the part of a block.
    #[inline]
    pub(in crate::engine) fn push(&mut self, block: usize, part: P) {
        if self.first.is_none() {
            self.first = Some((block, part));
        } else {
            self.rest.push((block, part));
        }
    }

    /// Joins the part of a block to the part that is there, so that there is a single one.
    #[inline]
    pub(in crate::engine) fn merge(&mut self, block: usize, part: P, join: impl FnOnce(P, P) -> P) {
        self.first = Some(match self.first.take() {
            None => (block, part),
            Some((first, before)) => (first, join(before, part)),
        });
    }

    /// The single part, if all parts were joined; `None` if there were none.
    #[inline]
    pub(in crate::engine) fn into_first(self) -> Option<P> {
        self.first.map(|(_, part)| part)
    }

    /// Adds the parts of another worker.
    pub(in crate::engine) fn append(&mut self, mut other: Self) {
        if self.is_empty() {
            *self = other;
            return;
        }
        self.rest.extend(other.first.take());
        self.rest.append(&mut other.rest);
    }

    #[inline]
    pub(in crate::engine) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// Takes out the parts of `block` and of the blocks after it; the parts are sorted.
    pub(in crate::engine) fn split_off(&mut self, block: usize) -> Self {
        let kept = self.rest.partition_point(|(of, _)| *of < block);
        Self { first: self.first.take_if(|(of, _)| *of >= block), rest: self.rest.split_off(kept) }
    }

    /// Drops the parts of all blocks but these; the parts are sorted.
    #[cfg(feature = "mpi")]
    pub(in crate::engine) fn keep_to(&mut self, keeps: impl Fn(usize) -> bool) {
        self.rest.retain(|(of, _)| keeps(*of));
        self.first.take_if(|(of, _)| !keeps(*of));
    }

    /// Puts the parts in block order.
    pub(in crate::engine) fn sort(&mut self) {
        if self.rest.is_empty() {
            return;
        }
        self.rest.extend(self.first.take());
        let rest = &mut self.rest;
        if let Some(order) = order(rest.len(), &|at| rest[at].0) {
            arrange(order, &mut |one, other| rest.swap(one, other));
        }
    }

    /// The parts, each with the number of its block.
    pub(in crate::engine) fn numbered(self) -> impl Iterator<Item = (usize, P)> + use<P> {
        self.first.into_iter().chain(self.rest)
    }
}

/// The order in which the elements of a list of this length go up, by their numbers: for each place the one that belongs there.
/// `None` if they go up already.
///
/// It knows nothing of the elements, so that it is compiled once, and not for each kind of part.
fn order(len: usize, number: &dyn Fn(usize) -> usize) -> Option<Vec<(usize, usize)>> {
    if (1..len).all(|at| number(at - 1) <= number(at)) {
        return None;
    }
    let mut order: Vec<_> = (0..len).map(|at| (number(at), at)).collect();
    order.sort_unstable();
    Some(order)
}

/// Brings a list into this order, by swaps: at most one for each element.
fn arrange(mut order: Vec<(usize, usize)>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        // A cycle: each of its places gets its element, and the one that stood at the first of them goes along.
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at].1, at);
            if from == start {
                break;
            }
            swap(at, from);
            at = from;
        }
    }
}

impl<P> IntoIterator for Parts<P> {
    type Item = P;
    type IntoIter = std::iter::Map<
        std::iter::Chain<std::option::IntoIter<(usize, P)>, std::vec::IntoIter<(usize, P)>>,
        fn((usize, P)) -> P,
    >;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.first.into_iter().chain(self.rest).map(|(_, part)| part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(blocks: &[usize]) -> Vec<(usize, String)> {
        let mut parts = Parts::default();
        for block in blocks {
            parts.push(*block, block.to_string());
        }
        parts.sort();
        parts.numbered().collect()
    }

    #[test]
    fn parts_are_put_in_order_from_any_order() {
        // Every order of six parts.
        let mut blocks = vec![1, 3, 4, 7, 8, 9];
        let expected: Vec<_> = blocks.iter().map(|block| (*block, block.to_string())).collect();
        for code in 0..720 {
            let (mut rest, mut code, mut order) = (blocks.clone(), code, Vec::new());
            for left in (1..=rest.len()).rev() {
                order.push(rest.remove(code % left));
                code /= left;
            }
            assert_eq!(sorted(&order), expected, "{order:?}");
        }
        blocks.truncate(1);
        assert_eq!(sorted(&blocks), expected[..1]);
        assert_eq!(sorted(&[]), []);
    }

    #[test]
    fn only_the_parts_before_a_block_are_kept() {
        for end in 0..7 {
            let mut parts = Parts::default();
            for block in [1, 2, 4, 5] {
                parts.push(block, block * 10);
            }
            let behind = parts.split_off(end);
            let expected: Vec<_> = [1, 2, 4, 5].into_iter().filter(|block| *block < end).collect();
            let behind: Vec<_> = behind.numbered().collect();
            assert_eq!(parts.numbered().map(|(block, _)| block).collect::<Vec<_>>(), expected);
            assert_eq!(behind.len() + expected.len(), 4);
            assert!(behind.iter().all(|(block, part)| *block >= end && *part == block * 10));
        }
    }
}
