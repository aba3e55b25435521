//! Collections that a loop fills: `out.push(x)`, in input order.

use super::Gather;
use super::gather::Shared;
use super::variable::Can;
use crate::output::{Own, Shape};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, Hash};

/// The collections of the standard library, each block of a loop fills one of its own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be filled from inside a parallel loop",
    label = "not a collection of the standard library",
    note = "if it collects through `&self`, lend it to the loop before: `let name = &name;`"
)]
pub trait Collection {
    /// What it takes to make an empty one of the same kind.
    type Recipe: Send + Sync;
    #[doc(hidden)]
    fn recipe(&self) -> Self::Recipe;
    /// Made for a block of `len` items.
    #[doc(hidden)]
    fn empty(recipe: &Self::Recipe, len: usize) -> Self;
    /// Takes in, after its own, what a later block has collected.
    #[doc(hidden)]
    fn append(&mut self, later: Self);
}

/// Collections whose `insert` takes what is inserted, and not where.
#[diagnostic::on_unimplemented(
    message = "`insert` cannot fill `{Self}` from inside a parallel loop",
    label = "neither a map nor a set of the standard library",
    note = "`insert` works on maps and sets; to a list `push` the items, and put them in their places after the loop"
)]
pub trait Keyed {}

/// A list that begins with so much room does not have to grow in a claim of the usual length.
const ROOM: usize = 4096;

macro_rules! collections {
    ($([$($generics:tt)*] $ty:ty, |$len:ident| $empty:expr, |$this:ident, $later:ident| $append:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Collection for $ty {
            type Recipe = ();

            #[inline]
            fn recipe(&self) {}

            #[inline]
            fn empty((): &(), $len: usize) -> Self {
                $empty
            }

            #[inline]
            fn append(&mut self, #[allow(unused_mut)] mut $later: Self) {
                let $this = self;
                if $this.is_empty() {
                    // Keeps what the user has reserved only where there is something in it.
                    *$this = $later;
                } else {
                    $append;
                }
            }
        }
    )*};
}
collections! {
    [T] Vec<T>, |len| Self::with_capacity(len.min(ROOM)), |this, later| this.append(&mut later);
    [T] VecDeque<T>, |_len| Self::default(), |this, later| this.append(&mut later);
    [T: Ord] BinaryHeap<T>, |_len| Self::default(), |this, later| this.append(&mut later);
    [] String, |_len| Self::default(), |this, later| this.push_str(&later);
    [K: Ord, V] BTreeMap<K, V>, |_len| Self::default(), |this, later| this.append(&mut later);
    [T: Ord] BTreeSet<T>, |_len| Self::default(), |this, later| this.extend(later);
}

#[diagnostic::do_not_recommend]
impl<K: Eq + Hash, V, S: BuildHasher + Clone + Send + Sync> Collection for HashMap<K, V, S> {
    type Recipe = S;

    fn recipe(&self) -> S {
        self.hasher().clone()
    }

    fn empty(hasher: &S, _: usize) -> Self {
        Self::with_hasher(hasher.clone())
    }

    fn append(&mut self, later: Self) {
        self.extend(later);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Eq + Hash, S: BuildHasher + Clone + Send + Sync> Collection for HashSet<T, S> {
    type Recipe = S;

    fn recipe(&self) -> S {
        self.hasher().clone()
    }

    fn empty(hasher: &S, _: usize) -> Self {
        Self::with_hasher(hasher.clone())
    }

    fn append(&mut self, later: Self) {
        self.extend(later);
    }
}

// Whatever the keys are: if they cannot be keys, then `insert` itself is what rustc speaks of, in the body.
#[diagnostic::do_not_recommend]
impl<K, V> Keyed for BTreeMap<K, V> {}
#[diagnostic::do_not_recommend]
impl<T> Keyed for BTreeSet<T> {}
#[diagnostic::do_not_recommend]
impl<K, V, S: BuildHasher + Clone + Send + Sync> Keyed for HashMap<K, V, S> {}
#[diagnostic::do_not_recommend]
impl<T, S: BuildHasher + Clone + Send + Sync> Keyed for HashSet<T, S> {}

/// A collection of the standard library, which gets what the blocks collect.
pub struct Filled<'v, C: Collection> {
    variable: Own<&'v mut C>,
    recipe: C::Recipe,
}

/// A variable lent to the loop, to be filled.
pub trait Fill {
    /// How it is filled.
    type Filling: Gather;
    #[doc(hidden)]
    fn filling(self) -> Self::Filling;
}

impl<'v, C: Collection + Send> Fill for &'v mut C {
    type Filling = Filled<'v, C>;

    #[inline]
    fn filling(self) -> Filled<'v, C> {
        Filled { recipe: self.recipe(), variable: Own::new(self) }
    }
}

impl<T: Sync + ?Sized> Fill for Shared<'_, T> {
    type Filling = Self;

    fn filling(self) -> Self {
        self
    }
}

impl Can {
    /// The accumulator for a collection that is filled by `push`, `extend` and the like.
    #[inline]
    pub fn collection<L: Fill>(self, lent: L) -> L::Filling {
        lent.filling()
    }

    /// The accumulator for a collection that is filled by `insert`.
    #[inline]
    pub fn map<L: Fill>(self, lent: L) -> L::Filling {
        lent.filling()
    }
}

impl<C: Collection + Send> Gather for Filled<'_, C> {
    type Local<'a>
        = C
    where
        Self: 'a;
    type Part = C;
    const SHAPE: Shape = Shape::Free;
    const KEEPS: bool = true;

    #[inline]
    fn make(&self, _: usize, len: usize) -> C {
        C::empty(&self.recipe, len)
    }

    #[inline]
    fn seal(local: C) -> C {
        local
    }

    #[inline]
    fn join(&self, mut earlier: C, later: C) -> C {
        earlier.append(later);
        earlier
    }

    fn finish(self, all: C) {
        self.variable.into_inner().append(all);
    }
}

impl<T: Sync + ?Sized> Gather for Shared<'_, T> {
    type Local<'a>
        = &'a T
    where
        Self: 'a;
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const KEEPS: bool = false;

    #[inline]
    fn make(&self, _: usize, _: usize) -> &T {
        self.0
    }

    #[inline]
    fn seal(_: &T) {}

    #[inline]
    fn join(&self, (): (), (): ()) {}

    #[inline]
    fn finish(self, (): ()) {}
}
