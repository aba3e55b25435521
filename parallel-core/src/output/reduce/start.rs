//! The first value of a `fold`: a value, of which each block gets a copy, or a function that makes it.

use std::marker::PhantomData;

/// The first value of a `fold`, of type `A`, which an `M` gives: [`Copied`] or [`Made`].
pub struct Start<A, M> {
    pub(super) way: M,
    value: PhantomData<fn() -> A>,
}

/// The way to a first value, as often as it is needed.
pub trait Make<A> {
    /// One more.
    fn make(&self) -> A;
    /// The last one that is needed.
    fn last(self) -> A;
}

/// The values, of type `A`, of which each block can have a copy to start from.
#[diagnostic::on_unimplemented(
    message = "`fold` cannot start with a `{A}`, which has no `Clone`",
    label = "each block starts with a copy of this",
    note = "write a function that makes it, `|| …`; or a type of yours takes `#[derive(Clone)]`"
)]
pub trait CanCopy<A> {
    /// The function that copies.
    fn copy() -> fn(&A) -> A;
}

#[diagnostic::do_not_recommend]
impl<A: Clone> CanCopy<A> for Copied<A> {
    #[inline]
    fn copy() -> fn(&A) -> A {
        A::clone
    }
}

/// A value that is copied.
pub struct Copied<A> {
    value: A,
    /// The function `A::clone`. It is a field so that only where a `Copied` is made there is the bound `Clone`: a type without
    /// `Clone` makes one error, there.
    copy: fn(&A) -> A,
}

impl<A> Make<A> for Copied<A> {
    #[inline]
    fn make(&self) -> A {
        (self.copy)(&self.value)
    }

    fn last(self) -> A {
        self.value
    }
}

/// A function that is called.
pub struct Made<F>(F);

impl<A, F: Fn() -> A> Make<A> for Made<F> {
    #[inline]
    fn make(&self) -> A {
        (self.0)()
    }

    fn last(self) -> A {
        (self.0)()
    }
}

impl<A> Start<A, Copied<A>> {
    /// A value that is copied.
    #[inline]
    pub fn copied(value: A) -> Self
    where
        Copied<A>: CanCopy<A>, // every block starts with a copy
    {
        Self { way: Copied { value, copy: Copied::copy() }, value: PhantomData }
    }
}

impl<A, F: Fn() -> A> Start<A, Made<F>> {
    /// A function that is called.
    #[inline]
    pub fn made(make: F) -> Self {
        Self { way: Made(make), value: PhantomData }
    }
}

/// The question to a name that stands for the first value: whether it is that of a function, or of a value. The answer is found by
/// method lookup.
pub struct Named<'a, I>(pub &'a I);

/// The answer that it is a function.
pub struct ByCall;
/// The answer that it is a value.
pub struct ByCopy;

impl ByCall {
    #[doc(hidden)]
    #[inline]
    pub fn start<A, F: Fn() -> A>(self, make: F) -> Start<A, Made<F>> {
        Start::made(make)
    }
}

impl ByCopy {
    #[doc(hidden)]
    #[inline]
    pub fn start<A>(self, value: A) -> Start<A, Copied<A>>
    where
        Copied<A>: CanCopy<A>, // every block starts with a copy
    {
        Start::copied(value)
    }
}

/// Picks a function: found first by the method lookup.
pub trait PickFunction {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> ByCall {
        ByCall
    }
}
impl<A, F: Fn() -> A> PickFunction for &Named<'_, F> {}

/// Picks a value: found last by the method lookup.
pub trait PickCopied {
    #[doc(hidden)]
    #[inline]
    fn __pick(&self) -> ByCopy {
        ByCopy
    }
}
impl<A> PickCopied for Named<'_, A> {}
