//! Bytes as a value again.

use super::WireError;
use super::nil::TAG;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::cell::Cell;
use std::fmt;
use std::io;
use std::marker::PhantomData;

/// The most values inside each other, lists in lists: so many that the stack of a thread has room for them.
const DEPTH: usize = 128;

/// Bytes that values are read from, one after the other.
pub struct Reader<'b> {
    bytes: &'b [u8],
    at: Cell<usize>,
    /// True if one of the values was the failure of an item.
    has_failed: Cell<bool>,
}

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, at: Cell::new(0), has_failed: Cell::new(false) }
    }

    /// Notes that what was read is the failure of an item.
    pub(crate) fn note_failure(&self) {
        self.has_failed.set(true);
    }

    /// True if one of the values was the failure of an item.
    #[cfg(feature = "checkpoint")]
    pub(crate) fn has_failed(&self) -> bool {
        self.has_failed.get()
    }

    /// Reads the next value.
    pub(crate) fn get<T: DeserializeOwned>(&self) -> Result<T, WireError> {
        let mut inner = rmp_serde::Deserializer::new(Source(self));
        inner.set_max_depth(DEPTH);
        T::deserialize(Untagging { inner: &mut inner, from: self }).map_err(WireError::new)
    }

    /// The next so many bytes, as they are.
    pub(crate) fn bytes(&self, count: usize) -> Result<&'b [u8], WireError> {
        let rest = &self.bytes[self.at.get()..];
        let bytes = rest.get(..count).ok_or_else(|| WireError::new("more bytes than there are"))?;
        self.at.set(self.at.get() + count);
        Ok(bytes)
    }

    /// The bytes that have not been read.
    #[cfg(any(feature = "checkpoint", feature = "mpi"))]
    pub(crate) fn rest(&self) -> &'b [u8] {
        &self.bytes[self.at.get()..]
    }

    /// Tells whether all bytes have been read.
    pub(crate) fn is_at_the_end(&self) -> bool {
        self.at.get() == self.bytes.len()
    }

    /// The depth in the tag whose first byte has just been read, if it is one.
    fn tag(&self) -> Option<u8> {
        // The marker of an extension value of one byte; its type; the byte.
        match *self.bytes.get(self.at.get().checked_sub(1)?..)? {
            [0xd4, tag, depth, ..] if tag == TAG.cast_unsigned() => Some(depth),
            _ => None,
        }
    }
}

/// The bytes as the deserializer inside takes them.
struct Source<'r, 'b>(&'r Reader<'b>);

impl io::Read for Source<'_, '_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let Reader { bytes, at, .. } = self.0;
        let left = &bytes[at.get()..];
        let count = left.len().min(to.len());
        to[..count].copy_from_slice(&left[..count]);
        at.set(at.get() + count);
        Ok(count)
    }

    fn read_exact(&mut self, to: &mut [u8]) -> io::Result<()> {
        let Reader { bytes, at, .. } = self.0;
        let end = at.get() + to.len();
        to.copy_from_slice(bytes.get(at.get()..end).ok_or(io::ErrorKind::UnexpectedEof)?);
        at.set(end);
        Ok(())
    }
}

/// A deserializer around another one, or an access of it, a seed for it, a visitor from outside: all that comes from inside goes
/// out with the tags read, and all that comes from outside goes in as it is.
struct Untagging<'r, 'b, T> {
    inner: T,
    from: &'r Reader<'b>,
}

impl<'r, 'b, T> Untagging<'r, 'b, T> {
    fn with<U>(&self, inner: U) -> Untagging<'r, 'b, U> {
        Untagging { inner, from: self.from }
    }
}

macro_rules! deserialize {
    ($($name:ident($($argument:ident: $ty:ty),*);)*) => {$(
        #[inline]
        fn $name<V: Visitor<'de>>(self $(, $argument: $ty)*, visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.with(visitor);
            self.inner.$name($($argument,)* visitor)
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Untagging<'_, '_, D> {
    type Error = D::Error;

    deserialize! {
        deserialize_any();
        deserialize_bool();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_i64();
        deserialize_i128();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_u64();
        deserialize_u128();
        deserialize_f32();
        deserialize_f64();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_option();
        deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_newtype_struct(name: &'static str);
        deserialize_seq();
        deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_struct(name: &'static str, fields: &'static [&'static str]);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier();
        deserialize_ignored_any();
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

macro_rules! visit {
    ($($name:ident($ty:ty);)*) => {$(
        #[inline]
        fn $name<E: Error>(self, value: $ty) -> Result<V::Value, E> {
            self.inner.$name(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Untagging<'_, '_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    visit! {
        visit_bool(bool);
        visit_i8(i8);
        visit_i16(i16);
        visit_i32(i32);
        visit_i64(i64);
        visit_i128(i128);
        visit_u8(u8);
        visit_u16(u16);
        visit_u32(u32);
        visit_u64(u64);
        visit_u128(u128);
        visit_f32(f32);
        visit_f64(f64);
        visit_char(char);
        visit_str(&str);
        visit_borrowed_str(&'de str);
        visit_string(String);
        visit_bytes(&[u8]);
        visit_borrowed_bytes(&'de [u8]);
        visit_byte_buf(Vec<u8>);
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    /// The deserializer has read the first byte of what is in the `Some`.
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        match self.from.tag() {
            None => {
                let inner = self.with(inner);
                self.inner.visit_some(inner)
            }
            Some(depth) => {
                inner.deserialize_ignored_any(IgnoredAny)?;
                let left = depth.checked_sub(1).ok_or_else(|| D::Error::custom("a tag without a `Some`"))?;
                self.inner.visit_some(Nothing { left, error: PhantomData })
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = self.with(inner);
        self.inner.visit_newtype_struct(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let inner = self.with(inner);
        self.inner.visit_seq(inner)
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let inner = self.with(inner);
        self.inner.visit_map(inner)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let inner = self.with(inner);
        self.inner.visit_enum(inner)
    }
}

/// `left` `Some`s around nothing.
struct Nothing<E> {
    left: u8,
    error: PhantomData<E>,
}

impl<'de, E: Error> Deserializer<'de> for Nothing<E> {
    type Error = E;

    /// Of whatever is not an option: this many `Some`s are none too many.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        if self.left > 0 { self.deserialize_option(visitor) } else { visitor.visit_unit() }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.left.checked_sub(1) {
            None => visitor.visit_none(),
            Some(left) => visitor.visit_some(Self { left, error: PhantomData }),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Untagging<'_, '_, S> {
    type Value = S::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        let inner = self.with(inner);
        self.inner.deserialize(inner)
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Untagging<'_, '_, A> {
    type Error = A::Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let seed = self.with(seed);
        self.inner.next_element_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Untagging<'_, '_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let seed = self.with(seed);
        self.inner.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.with(seed);
        self.inner.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, 'r, 'b, A: EnumAccess<'de>> EnumAccess<'de> for Untagging<'r, 'b, A> {
    type Error = A::Error;
    type Variant = Untagging<'r, 'b, A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), A::Error> {
        let (seed, from) = (self.with(seed), self.from);
        let (value, inner) = self.inner.variant_seed(seed)?;
        Ok((value, Untagging { inner, from }))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Untagging<'_, '_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.with(seed);
        self.inner.newtype_variant_seed(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        let visitor = self.with(visitor);
        self.inner.tuple_variant(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        let visitor = self.with(visitor);
        self.inner.struct_variant(fields, visitor)
    }
}
