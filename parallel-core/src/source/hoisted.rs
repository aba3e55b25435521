//! A `filter` or `map` at the end of an input whose function the workers call, in the loop.

/// Tells whether a loop runs for an item: the function of a `filter` at the end of its input, which the workers call.
#[inline]
pub fn keeps<T>(item: &T, function: impl FnOnce(&T) -> bool) -> bool {
    function(item)
}

/// What the loop runs for in place of an item: the function of a `map` at the end of its input, which the workers call.
#[inline]
pub fn map<T, U>(item: T, function: impl FnOnce(T) -> U) -> U {
    function(item)
}
