//! Results that are lists of numbers, which are written as they lie in memory, or would on a little-endian machine.
//!
//! What a body gives is known only when all of the loop is, too late to have rustc find a way by method lookup. So the type itself
//! is asked, when the loop begins.

use super::recorded::Codec;
use crate::wire::Frame;
use crate::wire::numbers::{self, Number};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::TypeId;
use std::marker::PhantomData;
use std::mem::{ManuallyDrop, transmute, transmute_copy};
use std::ptr;

/// The functions that write and read lists of numbers, if a `C` is one.
pub(super) fn codec<C: Serialize + DeserializeOwned>() -> Option<Codec<C>> {
    macro_rules! lists {
        ($($number:ty)*) => {
            None$(.or_else(codec_of_list::<C, $number>))*
        };
    }
    // Types of another size have no code for lists.
    if const { size_of::<C>() == size_of::<Vec<u8>>() } {
        // Of a number as wide as an address a file of another machine may have another width.
        lists! { f64 f32 u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 }
    } else {
        None
    }
}

/// The functions for a `C`, if it is a list of `T`s.
fn codec_of_list<C, T: Number>() -> Option<Codec<C>> {
    if !is::<C, Vec<T>>() {
        return None;
    }
    let put = |value: &C, to: &mut Frame| {
        // SAFETY: a `C` is a `Vec<T>`.
        let list: &Vec<T> = unsafe { &*ptr::from_ref(value).cast() };
        numbers::put(list, to.part());
    };
    Some(Codec::of_parts(put, |from| {
        let list: ManuallyDrop<Vec<T>> = ManuallyDrop::new(numbers::get(from)?);
        // SAFETY: a `C` is a `Vec<T>`, and the one that is copied is not used any more.
        Ok(unsafe { transmute_copy::<ManuallyDrop<Vec<T>>, C>(&list) })
    }))
}

/// Tells if two types are the same. The second has no lifetimes, and neither has the first if it is the same.
fn is<C, T: 'static>() -> bool {
    let asked: &dyn Named = &PhantomData::<C>;
    // SAFETY: only the lifetimes of what is asked become longer, and it holds nothing that could be gone by then: it is asked for the
    // name of its type, which is the same for all lifetimes.
    let asked: &(dyn Named + 'static) = unsafe { transmute(asked) };
    asked.id() == TypeId::of::<T>()
}

/// What has the name of a type.
trait Named {
    /// The name, which rustc has only for types that live for ever.
    fn id(&self) -> TypeId
    where
        Self: 'static;
}

impl<C> Named for PhantomData<C> {
    fn id(&self) -> TypeId
    where
        Self: 'static,
    {
        TypeId::of::<C>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Reader;
    use std::borrow::Cow;
    use std::fmt::Debug;

    /// The bytes of a value, which is the same when they are read.
    fn bytes<C: Serialize + DeserializeOwned + PartialEq + Debug>(value: &C) -> usize {
        let mut frame = Frame::behind(Vec::new());
        Codec::of_values().put(value, &mut frame);
        let bytes = frame.into_bytes();
        let from = Reader::new(&bytes);
        assert_eq!(Codec::<C>::of_values().get(&from).unwrap(), *value);
        assert!(from.is_at_the_end());
        bytes.len()
    }

    #[test]
    fn lists_of_numbers_come_back_as_they_are() {
        assert_eq!(bytes(&vec![0.5_f64, f64::INFINITY, -0.0]), 8 + 24);
        assert_eq!(bytes(&vec![1_u8, 2, 255]), 8 + 3);
        assert_eq!(bytes(&vec![i128::MIN]), 8 + 16);
        assert_eq!(bytes(&Vec::<f32>::new()), 8);
    }

    /// A file is the same on every machine.
    #[test]
    fn the_bytes_of_a_list_are_little_endian() {
        let mut frame = Frame::behind(Vec::new());
        Codec::of_values().put(&vec![0x0102_u16, 3], &mut frame);
        assert_eq!(frame.into_bytes(), [4, 0, 0, 0, 0, 0, 0, 0, 2, 1, 3, 0]);
    }

    #[test]
    fn other_types_come_back_as_serde_has_them() {
        assert_eq!(bytes(&0.5_f64), 9);
        assert_eq!(bytes(&"text".to_owned()), 5);
        assert_eq!(bytes(&vec!['a', 'b']), 5);
        assert_eq!(bytes(&(1_u64, 2_u64, 3_u64)), 4);
        // A type with a lifetime is none of them.
        let text = "text".to_owned();
        assert_eq!(bytes(&Cow::Borrowed(text.as_str())), 5);
    }

    #[test]
    fn bytes_that_are_no_list_are_refused() {
        for wrong in [&[][..], &[1, 0, 0], &[9, 0, 0, 0, 0, 0, 0, 0, 1, 2], &[255; 12]] {
            assert!(Codec::<Vec<f64>>::of_values().get(&Reader::new(wrong)).is_err(), "{wrong:?}");
        }
    }
}
