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

    /// Drops the parts of `block` and of the blocks after it; the parts are sorted.
    pub(in crate::engine) fn keep_before(&mut self, block: usize) {
        self.rest.retain(|(of, _)| *of < block);
        self.first.take_if(|(of, _)| *of >= block);
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
        self.rest.sort_unstable_by_key(|(block, _)| *block);
    }

    /// The parts, each with the number of its block.
    pub(in crate::engine) fn numbered(self) -> impl Iterator<Item = (usize, P)> + use<P> {
        self.first.into_iter().chain(self.rest)
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
