//! The digest of a value: a number that another value has only by an accident of one in 2^64.
//!
//! Two maps with the same entries have the same digest, in whatever order they give them: a `HashMap` has another order in each
//! process. serde does not say which sequences are sets, but each value comes with its type: so the elements of a `HashSet` count
//! without their order, wherever it is. What is in a lock, an atomic or a cell may change at any time, and does not count; nor is a lock
//! taken.

use super::WireError;
use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::any::type_name;

/// The digest of a value, and of its type.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn digest<T: Serialize + ?Sized>(value: &T) -> Result<u64, WireError> {
    let mut state = State { hash: ODD, is_set: false };
    state.bytes(type_name::<T>().as_bytes());
    state.value(value)?;
    Ok(state.hash)
}

/// The digest of one of several values of a type.
///
/// # Errors
/// When it cannot be written.
#[inline]
pub(crate) fn digest_of_one<T: Serialize + ?Sized>(value: &T) -> Result<u64, WireError> {
    let mut state = State { hash: ODD, is_set: false };
    state.value(value)?;
    Ok(state.hash)
}

/// What a type is, where serde does not tell.
#[derive(PartialEq, Eq)]
enum Kind {
    Plain,
    /// Elements without an order.
    Set,
    /// A lock, an atomic, a cell; a `Cancel`, which is an atomic; an open file.
    Cell,
}

/// The kind of a type. What only points to a value has its kind.
#[inline]
fn kind_of<T: ?Sized>() -> Kind {
    let mut name = type_name::<T>();
    for pointer in ["&", "mut ", "alloc::boxed::Box<", "alloc::sync::Arc<", "alloc::rc::Rc<", "&"] {
        name = name.strip_prefix(pointer).unwrap_or(name);
    }
    let is = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    if is(&["std::collections::hash::set::HashSet<", "hashbrown::set::HashSet<"]) {
        Kind::Set
    } else if is(&[
        "core::sync::atomic::",
        "core::cell::",
        "std::sync::",
        "std::fs::File",
        "std::io::stdio::",
        "parallel_core::limits::cancel::Cancel",
    ]) {
        Kind::Cell
    } else {
        Kind::Plain
    }
}

/// Tells whether nothing in a value counts: it has no bytes, as a function, or is a lock, a cell or an open file, whatever is inside.
pub(crate) fn does_not_count<T: ?Sized>(value: &T) -> bool {
    size_of_val(value) == 0 || kind_of::<T>() == Kind::Cell
}

/// The digest of what these digests are of, one after the other.
#[inline]
pub(crate) fn chain(first: u64, second: u64) -> u64 {
    (first ^ spread(second)).wrapping_mul(ODD).rotate_left(29)
}

/// An odd number without a pattern: the golden ratio, as bits.
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

/// A number all of whose bits depend on all bits of another: the last step of `splitmix64`.
#[inline]
fn spread(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// The digest of what has been written so far.
struct State {
    hash: u64,
    /// True if the value that comes next is a set without an order.
    is_set: bool,
}

impl State {
    #[inline]
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
        match kind_of::<T>() {
            Kind::Cell => {
                self.add(UNIT);
                return Ok(());
            }
            kind => self.is_set = kind == Kind::Set,
        }
        value.serialize(self)
    }

    #[inline]
    fn add(&mut self, bits: u64) {
        self.hash = chain(self.hash, bits);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last));
        self.add(bytes.len() as u64);
    }
}

/// The elements of a compound value.
struct Elements<'s> {
    state: &'s mut State,
    count: u64,
    /// The sum of the digests of those whose order does not count.
    sum: u64,
    is_ordered: bool,
    /// The digest of the key whose value comes next.
    key: u64,
}

impl<'s> Elements<'s> {
    fn new(state: &'s mut State, is_ordered: bool) -> Self {
        Self { state, count: 0, sum: 0, is_ordered, key: 0 }
    }

    #[inline]
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
        self.count += 1;
        if self.is_ordered {
            return self.state.value(value);
        }
        self.sum = self.sum.wrapping_add(spread(digest_of_one(value)?));
        Ok(())
    }

    fn finish(self) {
        self.state.add(self.sum);
        self.state.add(self.count);
    }
}

macro_rules! numbers {
    ($($name:ident: $ty:ty, |$v:ident| $bits:expr;)*) => {$(
        #[inline]
        fn $name(self, $v: $ty) -> Result<(), WireError> {
            self.add($bits);
            Ok(())
        }
    )*};
}

/// What stands for values that are only told apart from others: their kind.
const NONE: u64 = 0x6e6f_6e65;
const SOME: u64 = 0x736f_6d65;
const UNIT: u64 = 0x756e_6974;

#[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "all bits count, whatever they stand for")]
impl<'s> Serializer for &'s mut State {
    type Ok = ();
    type Error = WireError;
    type SerializeSeq = Elements<'s>;
    type SerializeTuple = Elements<'s>;
    type SerializeTupleStruct = Elements<'s>;
    type SerializeTupleVariant = Elements<'s>;
    type SerializeMap = Elements<'s>;
    type SerializeStruct = Elements<'s>;
    type SerializeStructVariant = Elements<'s>;

    numbers! {
        serialize_bool: bool, |v| u64::from(v);
        serialize_i8: i8, |v| v as u64;
        serialize_i16: i16, |v| v as u64;
        serialize_i32: i32, |v| v as u64;
        serialize_i64: i64, |v| v as u64;
        serialize_u8: u8, |v| u64::from(v);
        serialize_u16: u16, |v| u64::from(v);
        serialize_u32: u32, |v| u64::from(v);
        serialize_u64: u64, |v| v;
        serialize_f32: f32, |v| u64::from(v.to_bits());
        serialize_f64: f64, |v| v.to_bits();
        serialize_char: char, |v| u64::from(v);
    }

    fn serialize_i128(self, v: i128) -> Result<(), WireError> {
        self.serialize_u128(v as u128)
    }

    fn serialize_u128(self, v: u128) -> Result<(), WireError> {
        self.add(v as u64);
        self.add((v >> 64) as u64);
        Ok(())
    }

    fn serialize_str(self, v: &str) -> Result<(), WireError> {
        self.bytes(v.as_bytes());
        Ok(())
    }

    fn serialize_bytes(self, v: &[u8]) -> Result<(), WireError> {
        self.bytes(v);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), WireError> {
        self.add(NONE);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), WireError> {
        self.add(SOME);
        self.value(value)
    }

    fn serialize_unit(self) -> Result<(), WireError> {
        self.add(UNIT);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), WireError> {
        self.add(UNIT);
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), WireError> {
        self.bytes(variant.as_bytes());
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), WireError> {
        self.value(value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), WireError> {
        self.bytes(variant.as_bytes());
        self.value(value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Elements<'s>, WireError> {
        let is_ordered = !std::mem::take(&mut self.is_set);
        Ok(Elements::new(self, is_ordered))
    }

    fn serialize_tuple(self, _: usize) -> Result<Elements<'s>, WireError> {
        Ok(Elements::new(self, true))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Elements<'s>, WireError> {
        Ok(Elements::new(self, true))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Elements<'s>, WireError> {
        self.bytes(variant.as_bytes());
        Ok(Elements::new(self, true))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Elements<'s>, WireError> {
        Ok(Elements::new(self, false))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Elements<'s>, WireError> {
        Ok(Elements::new(self, true))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Elements<'s>, WireError> {
        self.bytes(variant.as_bytes());
        Ok(Elements::new(self, true))
    }

    /// As the values are written, so that a value has one digest.
    fn is_human_readable(&self) -> bool {
        false
    }
}

macro_rules! elements {
    ($($trait:ident::$method:ident;)*) => {$(
        impl $trait for Elements<'_> {
            type Ok = ();
            type Error = WireError;

            #[inline]
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
                self.element(value)
            }

            fn end(self) -> Result<(), WireError> {
                self.finish();
                Ok(())
            }
        }
    )*};
}
elements! {
    SerializeSeq::serialize_element;
    SerializeTuple::serialize_element;
    SerializeTupleStruct::serialize_field;
    SerializeTupleVariant::serialize_field;
}

macro_rules! fields {
    ($($trait:ident)*) => {$(
        impl $trait for Elements<'_> {
            type Ok = ();
            type Error = WireError;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), WireError> {
                self.state.bytes(key.as_bytes());
                self.element(value)
            }

            fn end(self) -> Result<(), WireError> {
                self.finish();
                Ok(())
            }
        }
    )*};
}
fields! { SerializeStruct SerializeStructVariant }

impl SerializeMap for Elements<'_> {
    type Ok = ();
    type Error = WireError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), WireError> {
        self.key = digest_of_one(key)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
        self.count += 1;
        let entry = chain(self.key, digest_of_one(value)?);
        self.sum = self.sum.wrapping_add(spread(entry));
        Ok(())
    }

    fn end(self) -> Result<(), WireError> {
        self.finish();
        Ok(())
    }
}
