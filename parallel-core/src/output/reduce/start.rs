//! The first value of a `fold`: a value, of which each block gets a copy, or a function that makes it.

/// The first value of a `fold`, as often as it is needed.
pub trait Start: Sync {
    /// Its type.
    type Value;
    /// One more.
    fn make(&self) -> Self::Value;
    /// The last one that is needed.
    fn last(self) -> Self::Value;
}

/// The types of which each block can have a copy to start from.
#[diagnostic::on_unimplemented(
    message = "`fold` cannot start with a `{Self}`, which has no `Clone`",
    label = "each block starts with a copy of this",
    note = "write a function that makes it, `|| …`; or a type of yours takes `#[derive(Clone)]`"
)]
pub trait StartValue: Clone {}

#[diagnostic::do_not_recommend]
impl<A: Clone> StartValue for A {}

/// A value that is copied.
pub struct Copied<A> {
    value: A,
    /// The function `A::clone`. It is a field so that only `new` has the bound `Clone`: a type without `Clone` makes one error,
    /// there.
    copy: fn(&A) -> A,
}

impl<A> Copied<A> {
    #[doc(hidden)]
    #[inline]
    pub fn new(value: A) -> Self
    where
        A: StartValue, // every block starts with a copy
    {
        Self { value, copy: A::clone }
    }
}

impl<A: Sync> Start for Copied<A> {
    type Value = A;

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

impl<F> Made<F> {
    #[doc(hidden)]
    #[inline]
    pub fn new<A>(make: F) -> Self
    where
        F: Fn() -> A,
    {
        Self(make)
    }
}

impl<A, F: Fn() -> A + Sync> Start for Made<F> {
    type Value = A;

    #[inline]
    fn make(&self) -> A {
        (self.0)()
    }

    fn last(self) -> A {
        (self.0)()
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
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn start<A, F: Fn() -> A>(self, make: F) -> Made<F> {
        Made(make)
    }
}

impl ByCopy {
    #[doc(hidden)]
    #[inline]
    #[expect(clippy::unused_self, reason = "the type is all that is asked")]
    pub fn start<A>(self, value: A) -> Copied<A>
    where
        A: StartValue, // every block starts with a copy
    {
        Copied { value, copy: A::clone }
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
