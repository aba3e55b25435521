//! Inputs that own their items: the loop takes them over and gives each away.

use super::IntoIndexed;
use crate::engine::Owned;
use std::collections::VecDeque;

impl<T: Send> IntoIndexed for Vec<T> {
    type Item = T;
    type Indexed = Owned<T>;

    fn into_indexed(self) -> Owned<T> {
        Owned::new(self)
    }
}

impl<T: Send, const N: usize> IntoIndexed for [T; N] {
    type Item = T;
    type Indexed = Owned<T>;

    fn into_indexed(self) -> Owned<T> {
        Owned::new(self.into())
    }
}

impl<T: Send> IntoIndexed for VecDeque<T> {
    type Item = T;
    type Indexed = Owned<T>;

    fn into_indexed(self) -> Owned<T> {
        Owned::new(self.into())
    }
}
