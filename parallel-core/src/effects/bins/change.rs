//! The changes that a loop makes to elements: by an operator, by filling, by keeping the best.

use crate::accumulate::{Accumulate, Signed};
use crate::effects::collection::{Collection, KeyedCollection};
use crate::effects::filling::CollectionWith;
use std::marker::PhantomData;

/// The change that a loop makes to the elements of an array, or to the values of a map, as the private copies see it: a
/// copy starts from a value that changes nothing, the body updates it, and the copies are merged into the element.
pub trait Change<T>: Sync {
    /// True if the grouping of the updates of an element makes no difference.
    const EXACT: bool;
    /// True if copies of an element may be merged in any order.
    const COMMUTES: bool;
    /// True if an element updated by itself is the same, bit by bit, as an element into which copies with one update
    /// each were merged in turn.
    const ITEMWISE: bool;
    /// True if a copy of an element is made at once and is small.
    const LIGHT: bool;
    /// True if a copy of an element costs what its [`size`](Self::size) says: a number, a row of numbers.
    const SIZED: bool = Self::LIGHT;
    /// True if a copy can stand for an element, whatever updates it gets.
    const COPIES: bool;
    /// True if a copy can stand for an element that gets one update.
    const RECORDS: bool = Self::COPIES;

    /// True if it depends on the element what a copy of it ends with: a best begins with what is there.
    const LOOKS: bool = false;
    /// True if two values may be rows of different lengths, of which only what both have can be put together.
    const VARIES: bool = false;

    /// A copy of an element, before any update.
    fn start(&self, like: &T) -> T;
    /// Takes a copy into the element, or into a copy of earlier items.
    fn merge(&self, into: &mut T, later: T);
    /// A copy of an element for one update by `-=`, where the loop updates by `+=` as well.
    #[inline]
    fn start_down(&self, like: &T) -> T {
        self.start(like)
    }
    /// Takes in a copy that was updated by `-=` once.
    #[inline]
    fn merge_down(&self, into: &mut T, later: T) {
        self.merge(into, later);
    }
    /// False if a value that the body begins with may count: it would count in each block.
    #[inline]
    fn may_begin_with(&self, _fresh: &mut T) -> bool {
        true
    }
    /// The size of an element, about, as a number of numbers.
    #[inline]
    fn size(&self, _element: &T) -> usize {
        1
    }
}

/// The most bytes of an element whose copies are light: about those of eight numbers.
const LIGHT: usize = 64;

/// The most bytes of an element that is copied before it is asked for: it goes over the stack.
const ON_STACK: usize = 4096;

/// The change that the operator `Op` makes.
pub struct Updated<Op>(PhantomData<fn() -> Op>);

impl<Op> Updated<Op> {
    /// The change by this operator.
    #[inline]
    pub fn by(_: Op) -> Self {
        Self::new()
    }

    #[inline]
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<Op, T: Accumulate<Op>> Change<T> for Updated<Op> {
    const VARIES: bool = T::VARIES;
    const EXACT: bool = T::EXACT;
    const COMMUTES: bool = T::COMMUTES;
    const ITEMWISE: bool = T::ITEMWISE;
    const LIGHT: bool = T::LIGHT && size_of::<T>() <= LIGHT;
    const SIZED: bool = T::SIZED && size_of::<T>() <= ON_STACK;
    const COPIES: bool = true;

    #[inline]
    fn may_begin_with(&self, fresh: &mut T) -> bool {
        fresh.is_neutral()
    }

    #[inline]
    fn start(&self, like: &T) -> T {
        like.neutral()
    }

    #[inline]
    fn merge(&self, into: &mut T, later: T) {
        into.merge(later);
    }

    fn size(&self, element: &T) -> usize {
        element.size()
    }
}

/// The change that `-=` makes. A copy starts from `Accumulate::full`, a value from which anything can be taken away: an
/// unsigned copy that started from 0 would overflow.
pub struct Taken;

impl<T: Accumulate> Change<T> for Taken {
    const VARIES: bool = T::VARIES;
    const EXACT: bool = T::EXACT;
    const COMMUTES: bool = T::COMMUTES;
    const ITEMWISE: bool = T::ITEMWISE;
    const LIGHT: bool = T::LIGHT && size_of::<T>() <= LIGHT;
    const SIZED: bool = T::SIZED && size_of::<T>() <= ON_STACK;
    const COPIES: bool = T::TAKES;

    #[inline]
    fn start(&self, like: &T) -> T {
        like.full()
    }

    #[inline]
    fn merge(&self, into: &mut T, later: T) {
        into.take_rest(later);
    }

    fn size(&self, element: &T) -> usize {
        element.size()
    }
}

/// The change that `+=` and `-=` make together. A copy of a number that can be negative takes both. One that cannot takes
/// one update, whose direction is known.
pub struct UpDown;

impl<T: Accumulate> Change<T> for UpDown {
    const VARIES: bool = T::VARIES;
    const EXACT: bool = T::EXACT && T::SIGNED;
    const COMMUTES: bool = T::COMMUTES && T::SIGNED;
    const ITEMWISE: bool = T::ITEMWISE;
    const LIGHT: bool = T::LIGHT && size_of::<T>() <= LIGHT;
    const SIZED: bool = T::SIZED && size_of::<T>() <= ON_STACK;
    const COPIES: bool = T::SIGNED;
    const RECORDS: bool = T::SIGNED || T::TAKES;

    #[inline]
    fn start(&self, like: &T) -> T {
        like.neutral()
    }

    #[inline]
    fn merge(&self, into: &mut T, later: T) {
        into.merge(later);
    }

    #[inline]
    fn start_down(&self, like: &T) -> T {
        if T::SIGNED { like.neutral() } else { like.full() }
    }

    #[inline]
    fn merge_down(&self, into: &mut T, later: T) {
        if T::SIGNED {
            into.merge(later);
        } else {
            into.take_rest(later);
        }
    }

    fn size(&self, element: &T) -> usize {
        element.size()
    }
}

/// The change that `-=` makes, perhaps with `+=`, where nobody knows the direction of one update: to numbers that can be
/// negative.
pub struct Balanced;

impl<T: Signed> Change<T> for Balanced {
    const VARIES: bool = T::VARIES;
    const EXACT: bool = T::EXACT;
    const COMMUTES: bool = T::COMMUTES;
    const ITEMWISE: bool = T::ITEMWISE;
    const LIGHT: bool = T::LIGHT && size_of::<T>() <= LIGHT;
    const SIZED: bool = T::SIZED && size_of::<T>() <= ON_STACK;
    const COPIES: bool = true;

    #[inline]
    fn may_begin_with(&self, fresh: &mut T) -> bool {
        fresh.is_neutral()
    }

    #[inline]
    fn start(&self, like: &T) -> T {
        like.neutral()
    }

    #[inline]
    fn merge(&self, into: &mut T, later: T) {
        into.merge(later);
    }
}

/// The change that filling makes: `lists[k].push(x)`, by the methods `M`. A copy starts empty.
pub struct Filling<M>(PhantomData<fn(M)>);

impl<M> Filling<M> {
    /// The change by these methods.
    #[inline]
    pub fn by(_: M) -> Self {
        Self(PhantomData)
    }
}

impl<C: Collection + CollectionWith<M>, M> Change<C> for Filling<M> {
    const EXACT: bool = true;
    const COMMUTES: bool = false;
    const ITEMWISE: bool = true;
    const LIGHT: bool = true;
    const COPIES: bool = true;

    #[inline]
    fn may_begin_with(&self, fresh: &mut C) -> bool {
        fresh.has_nothing()
    }

    #[inline]
    fn start(&self, like: &C) -> C {
        C::empty(&like.template(), 0)
    }

    #[inline]
    fn merge(&self, into: &mut C, later: C) {
        into.append(later);
    }
}

/// The change that `insert` makes to sets and maps, perhaps beside the methods `M`. A copy starts empty.
pub struct Inserted<M>(PhantomData<fn(M)>);

impl<M> Inserted<M> {
    /// The change by these methods.
    #[inline]
    pub fn by(_: M) -> Self {
        Self(PhantomData)
    }
}

impl<C: KeyedCollection + Collection + CollectionWith<M>, M> Change<C> for Inserted<M> {
    const EXACT: bool = true;
    const COMMUTES: bool = false;
    const ITEMWISE: bool = true;
    const LIGHT: bool = false;
    const COPIES: bool = true;

    #[inline]
    fn may_begin_with(&self, fresh: &mut C) -> bool {
        fresh.has_nothing()
    }

    #[inline]
    fn start(&self, like: &C) -> C {
        C::empty(&like.template(), 0)
    }

    #[inline]
    fn merge(&self, into: &mut C, later: C) {
        into.append(later);
    }
}

/// No change after the first: `map.entry(k).or_insert(x);` keeps what is there.
pub struct Kept;

impl<T> Change<T> for Kept {
    const EXACT: bool = true;
    const COMMUTES: bool = false;
    const ITEMWISE: bool = true;
    const LIGHT: bool = false;
    const COPIES: bool = true;

    fn start(&self, _: &T) -> T {
        unreachable!("what is only kept has no copy")
    }

    #[inline]
    fn merge(&self, _: &mut T, _: T) {}
}

/// The changes of some fields of an element, as nested pairs of [`Field`]s. A copy starts as a clone of the element, with
/// values in these fields that change nothing.
pub struct Parts<P>(pub(in crate::effects) P);

/// The change of one field, which `F` finds in the element.
pub struct Field<F, X, H> {
    find: F,
    change: H,
    value: PhantomData<fn() -> X>,
}

impl<F, X, H> Field<F, X, H> {
    pub(in crate::effects) fn new(find: F, change: H) -> Self {
        Self { find, change, value: PhantomData }
    }
}

/// The changes of fields of a `V`.
pub trait ChangeParts<V>: Sync {
    #[doc(hidden)]
    const ALL: Facts;
    /// Puts values that change nothing into the fields.
    #[doc(hidden)]
    fn neutralize(&self, copy: &mut V, down: bool);
    /// As [`Change::may_begin_with`].
    #[doc(hidden)]
    fn may_begin_with(&self, fresh: &mut V) -> bool;
    /// Takes the fields of `later` into those of `into`.
    #[doc(hidden)]
    fn merge(&self, into: &mut V, later: &mut V, down: bool);
}

/// The constants of a [`Change`], to be put together.
#[doc(hidden)]
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a constant of its own")]
pub struct Facts {
    exact: bool,
    commutes: bool,
    itemwise: bool,
    light: bool,
    copies: bool,
    records: bool,
    looks: bool,
    varies: bool,
}

impl<V> ChangeParts<V> for () {
    const ALL: Facts = Facts {
        exact: true,
        commutes: true,
        itemwise: true,
        light: true,
        copies: true,
        records: true,
        looks: false,
        varies: false,
    };

    #[inline]
    fn neutralize(&self, _: &mut V, _: bool) {}

    #[inline]
    fn may_begin_with(&self, _: &mut V) -> bool {
        true
    }

    #[inline]
    fn merge(&self, _: &mut V, _: &mut V, _: bool) {}
}

impl<V, X, F, H, P> ChangeParts<V> for (Field<F, X, H>, P)
where
    F: for<'e> Fn(&'e mut V) -> &'e mut X + Sync,
    H: Change<X>,
    P: ChangeParts<V>,
{
    const ALL: Facts = Facts {
        exact: H::EXACT && P::ALL.exact,
        commutes: H::COMMUTES && P::ALL.commutes,
        itemwise: H::ITEMWISE && P::ALL.itemwise,
        light: H::LIGHT && P::ALL.light,
        copies: H::COPIES && P::ALL.copies,
        records: H::RECORDS && P::ALL.records,
        looks: H::LOOKS || P::ALL.looks,
        varies: H::VARIES || P::ALL.varies,
    };

    #[inline]
    fn neutralize(&self, copy: &mut V, down: bool) {
        let (Field { find, change, .. }, rest) = self;
        let field = find(copy);
        *field = if down { change.start_down(field) } else { change.start(field) };
        rest.neutralize(copy, down);
    }

    #[inline]
    fn may_begin_with(&self, fresh: &mut V) -> bool {
        let (Field { find, change, .. }, rest) = self;
        change.may_begin_with(find(fresh)) && rest.may_begin_with(fresh)
    }

    #[inline]
    fn merge(&self, into: &mut V, later: &mut V, down: bool) {
        let (Field { find, change, .. }, rest) = self;
        let field = find(later);
        if down {
            let start = change.start_down(field);
            change.merge_down(find(into), std::mem::replace(field, start));
        } else {
            let start = change.start(field);
            change.merge(find(into), std::mem::replace(field, start));
        }
        rest.merge(into, later, down);
    }
}

/// What a value of a map begins with beside the fields that are changed: that of the first item stays, so the order counts.
pub struct FirstStays;

impl<V, P: ChangeParts<V>> ChangeParts<V> for (FirstStays, P) {
    const ALL: Facts = Facts { commutes: false, ..P::ALL };

    #[inline]
    fn neutralize(&self, copy: &mut V, down: bool) {
        self.1.neutralize(copy, down);
    }

    #[inline]
    fn may_begin_with(&self, fresh: &mut V) -> bool {
        self.1.may_begin_with(fresh)
    }

    #[inline]
    fn merge(&self, into: &mut V, later: &mut V, down: bool) {
        self.1.merge(into, later, down);
    }
}

/// Elements of which a worker begins with a clone, since only some of their fields are changed.
#[diagnostic::on_unimplemented(
    message = "fields of a `{Self}` cannot be changed at any index in a parallel loop",
    label = "each worker begins with clones of the elements, and `{Self}` has no `Clone`",
    note = "write `#[derive(Clone)]` on `{Self}`, or put what is changed into an array of its own"
)]
pub trait ClonedElement: Clone {}

#[diagnostic::do_not_recommend]
impl<V: Clone> ClonedElement for V {}

impl<V: ClonedElement, P: ChangeParts<V>> Change<V> for Parts<P> {
    const EXACT: bool = P::ALL.exact;
    const COMMUTES: bool = P::ALL.commutes;
    const ITEMWISE: bool = P::ALL.itemwise;
    const LIGHT: bool = P::ALL.light && !std::mem::needs_drop::<V>() && size_of::<V>() <= LIGHT;
    const COPIES: bool = P::ALL.copies;
    const RECORDS: bool = P::ALL.records;
    const LOOKS: bool = P::ALL.looks;

    #[inline]
    fn start(&self, like: &V) -> V {
        let mut copy = like.clone();
        self.0.neutralize(&mut copy, false);
        copy
    }

    #[inline]
    fn merge(&self, into: &mut V, mut later: V) {
        self.0.merge(into, &mut later, false);
    }

    #[inline]
    fn start_down(&self, like: &V) -> V {
        let mut copy = like.clone();
        self.0.neutralize(&mut copy, true);
        copy
    }

    #[inline]
    fn merge_down(&self, into: &mut V, mut later: V) {
        self.0.merge(into, &mut later, true);
    }
}

/// The changes of some fields of the values of a map whose copies begin as the body makes them: no copy of a value is
/// asked for.
pub struct FreshParts<P>(pub(in crate::effects) P);

impl<V, P: ChangeParts<V>> Change<V> for FreshParts<P> {
    const EXACT: bool = P::ALL.exact;
    const COMMUTES: bool = P::ALL.commutes;
    const ITEMWISE: bool = P::ALL.itemwise;
    const LIGHT: bool = false;
    const COPIES: bool = P::ALL.copies;
    const VARIES: bool = P::ALL.varies;

    #[inline]
    fn may_begin_with(&self, fresh: &mut V) -> bool {
        self.0.may_begin_with(fresh)
    }

    fn start(&self, _: &V) -> V {
        unreachable!("the body makes the values")
    }

    #[inline]
    fn merge(&self, into: &mut V, mut later: V) {
        self.0.merge(into, &mut later, false);
    }
}
