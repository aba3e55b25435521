//! Collections that a loop fills: `out.push(x)`, in input order.

use super::Privatize;
use super::privatize::SharedRef;
use super::variable::Can;
use crate::output::{CallerOnly, Shape};
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
    type Template: Send + Sync;
    #[doc(hidden)]
    fn template(&self) -> Self::Template;
    /// Made for a block of `len` items.
    #[doc(hidden)]
    fn empty(template: &Self::Template, len: usize) -> Self;
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
pub trait KeyedCollection {}

/// A list that begins with so much room does not have to grow in a claim of the usual length.
const ROOM: usize = 4096;

macro_rules! collections {
    ($([$($generics:tt)*] $ty:ty, |$len:ident| $empty:expr, |$this:ident, $later:ident| $append:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Collection for $ty {
            type Template = ();

            #[inline]
            fn template(&self) {}

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
    type Template = S;

    fn template(&self) -> S {
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
    type Template = S;

    fn template(&self) -> S {
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
impl<K, V> KeyedCollection for BTreeMap<K, V> {}
#[diagnostic::do_not_recommend]
impl<T> KeyedCollection for BTreeSet<T> {}
#[diagnostic::do_not_recommend]
impl<K, V, S: BuildHasher + Clone + Send + Sync> KeyedCollection for HashMap<K, V, S> {}
#[diagnostic::do_not_recommend]
impl<T, S: BuildHasher + Clone + Send + Sync> KeyedCollection for HashSet<T, S> {}

/// A collection of the standard library, which gets what the blocks collect.
pub struct FilledCollection<'v, C: Collection> {
    variable: CallerOnly<&'v mut C>,
    template: C::Template,
}

/// A variable lent to the loop, to be filled.
pub trait Fill {
    /// How it is filled.
    type Filling: Privatize;
    #[doc(hidden)]
    fn filling(self) -> Self::Filling;
}

impl<'v, C: Collection + Send> Fill for &'v mut C {
    type Filling = FilledCollection<'v, C>;

    #[inline]
    fn filling(self) -> FilledCollection<'v, C> {
        FilledCollection { template: self.template(), variable: CallerOnly::new(self) }
    }
}

impl<T: Sync + ?Sized> Fill for SharedRef<'_, T> {
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

impl<C: Collection + Send> Privatize for FilledCollection<'_, C> {
    type Local<'a>
        = C
    where
        Self: 'a;
    type Part = C;
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = true;

    #[inline]
    fn make(&self, _: usize, len: usize) -> C {
        C::empty(&self.template, len)
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

impl<T: Sync + ?Sized> Privatize for SharedRef<'_, T> {
    type Local<'a>
        = &'a T
    where
        Self: 'a;
    type Part = ();
    const SHAPE: Shape = Shape::Free;
    const KEEP_ON_PANIC: bool = false;

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
