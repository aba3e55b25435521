//! What the blocks leave, each with its number.

/// The parts of one batch.
///
/// The first has a place of its own, since a loop that is not shared leaves only one, and is not to allocate for it.
pub struct Parts<P> {
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
    pub(crate) fn push(&mut self, block: usize, part: P) {
        if self.first.is_none() {
            self.first = Some((block, part));
        } else {
            self.rest.push((block, part));
        }
    }

    /// Joins the part to the only one there is, or becomes that one.
    #[inline]
    pub(crate) fn merge(&mut self, block: usize, part: P, join: impl FnOnce(P, P) -> P) {
        self.first = Some(match self.first.take() {
            None => (block, part),
            Some((first, before)) => (first, join(before, part)),
        });
    }

    /// The only part, of a worker that has put all together.
    #[inline]
    pub(crate) fn into_first(self) -> Option<P> {
        self.first.map(|(_, part)| part)
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        if self.is_empty() {
            *self = other;
            return;
        }
        self.rest.extend(other.first.take());
        self.rest.append(&mut other.rest);
    }

    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// Drops those of `block` and of the blocks after it; they are in order.
    pub(crate) fn keep_before(&mut self, block: usize) {
        self.rest.retain(|(of, _)| *of < block);
        self.first.take_if(|(of, _)| *of >= block);
    }

    /// Puts them in block order.
    pub(crate) fn sort(&mut self) {
        if self.rest.is_empty() {
            return;
        }
        self.rest.extend(self.first.take());
        self.rest.sort_unstable_by_key(|(block, _)| *block);
    }

    /// Each with the number of its block.
    pub(crate) fn numbered(self) -> impl Iterator<Item = (usize, P)> + use<P> {
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
