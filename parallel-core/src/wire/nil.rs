//! Values that `MessagePack` writes as nothing, and the tag of their `Some`.
//!
//! `rmp_serde` writes `Some(x)` as `x`, and `None` and `()` as nil: so `Some(None)` and `Some(())` would come back as `None`. The
//! wire puts a tag there instead, an extension value whose byte says how many `Some`s are around the nothing.

use serde::ser::{Impossible, Serialize, Serializer};
use std::fmt;

/// The type of the extension value.
pub(super) const TAG: i8 = 0x4e;

/// The number of `Some`s around nothing that this value is: 0 for `None` and `()`. `None` if it is written as anything else.
pub(super) fn depth<T: Serialize + ?Sized>(value: &T) -> Option<u8> {
    value.serialize(Probe).ok()
}

/// A serializer that finds out whether a value is written as nothing, and looks no further than it must.
struct Probe;

/// The value is something.
#[derive(Debug)]
struct Something;

impl fmt::Display for Something {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not nil")
    }
}

impl std::error::Error for Something {}

impl serde::ser::Error for Something {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Answer = Result<u8, Something>;
type Never = Impossible<u8, Something>;

macro_rules! something {
    ($($name:ident($($argument:ty),*) -> $what:ty;)*) => {$(
        fn $name(self $(, _: $argument)*) -> Result<$what, Something> {
            Err(Something)
        }
    )*};
}

impl Serializer for Probe {
    type Ok = u8;
    type Error = Something;
    type SerializeSeq = Never;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;
    type SerializeStruct = Never;
    type SerializeStructVariant = Never;

    something! {
        serialize_bool(bool) -> u8;
        serialize_i8(i8) -> u8;
        serialize_i16(i16) -> u8;
        serialize_i32(i32) -> u8;
        serialize_i64(i64) -> u8;
        serialize_i128(i128) -> u8;
        serialize_u8(u8) -> u8;
        serialize_u16(u16) -> u8;
        serialize_u32(u32) -> u8;
        serialize_u64(u64) -> u8;
        serialize_u128(u128) -> u8;
        serialize_f32(f32) -> u8;
        serialize_f64(f64) -> u8;
        serialize_char(char) -> u8;
        serialize_str(&str) -> u8;
        serialize_bytes(&[u8]) -> u8;
        serialize_unit_struct(&'static str) -> u8;
        serialize_unit_variant(&'static str, u32, &'static str) -> u8;
        serialize_seq(Option<usize>) -> Never;
        serialize_tuple(usize) -> Never;
        serialize_tuple_struct(&'static str, usize) -> Never;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_map(Option<usize>) -> Never;
        serialize_struct(&'static str, usize) -> Never;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never;
    }

    fn serialize_none(self) -> Answer {
        Ok(0)
    }

    fn serialize_unit(self) -> Answer {
        Ok(0)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Answer {
        value.serialize(self)?.checked_add(1).ok_or(Something)
    }

    /// A newtype is written as what is in it.
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Answer {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Answer {
        Err(Something)
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, _: &T) -> Answer {
        Err(Something)
    }
}
