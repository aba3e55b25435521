//! A value as bytes.

use super::WireError;
use super::nil::{self, TAG};
use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// Writes a value behind these bytes.
pub(crate) fn put<T: Serialize + ?Sized>(bytes: &mut Vec<u8>, value: &T) -> Result<(), WireError> {
    let mut inner = rmp_serde::Serializer::new(bytes).with_struct_map();
    Tagged(value).serialize(&mut inner).map_err(WireError::new)
}

/// A value in which every `Some` of nothing is written as a tag.
struct Tagged<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Serialize for Tagged<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(Tagging(serializer))
    }
}

/// The content of the tag.
struct Depth(u8);

impl Serialize for Depth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&[self.0])
    }
}

/// A serializer around another one, or around what that one makes of a compound value.
struct Tagging<S>(S);

macro_rules! plain {
    ($($name:ident($($argument:ident: $ty:ty),*);)*) => {$(
        #[inline]
        fn $name(self $(, $argument: $ty)*) -> Result<S::Ok, S::Error> {
            self.0.$name($($argument),*)
        }
    )*};
}

macro_rules! compound {
    ($($name:ident($($argument:ident: $ty:ty),*) -> $made:ident;)*) => {$(
        #[inline]
        fn $name(self $(, $argument: $ty)*) -> Result<Self::$made, S::Error> {
            self.0.$name($($argument),*).map(Tagging)
        }
    )*};
}

impl<S: Serializer> Serializer for Tagging<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Tagging<S::SerializeSeq>;
    type SerializeTuple = Tagging<S::SerializeTuple>;
    type SerializeTupleStruct = Tagging<S::SerializeTupleStruct>;
    type SerializeTupleVariant = Tagging<S::SerializeTupleVariant>;
    type SerializeMap = Tagging<S::SerializeMap>;
    type SerializeStruct = Tagging<S::SerializeStruct>;
    type SerializeStructVariant = Tagging<S::SerializeStructVariant>;

    plain! {
        serialize_bool(v: bool);
        serialize_i8(v: i8);
        serialize_i16(v: i16);
        serialize_i32(v: i32);
        serialize_i64(v: i64);
        serialize_i128(v: i128);
        serialize_u8(v: u8);
        serialize_u16(v: u16);
        serialize_u32(v: u32);
        serialize_u64(v: u64);
        serialize_u128(v: u128);
        serialize_f32(v: f32);
        serialize_f64(v: f64);
        serialize_char(v: char);
        serialize_str(v: &str);
        serialize_bytes(v: &[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(name: &'static str);
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str);
    }

    compound! {
        serialize_seq(len: Option<usize>) -> SerializeSeq;
        serialize_tuple(len: usize) -> SerializeTuple;
        serialize_tuple_struct(name: &'static str, len: usize) -> SerializeTupleStruct;
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, len: usize) -> SerializeTupleVariant;
        serialize_map(len: Option<usize>) -> SerializeMap;
        serialize_struct(name: &'static str, len: usize) -> SerializeStruct;
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, len: usize) -> SerializeStructVariant;
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        match nil::depth(value) {
            None => self.0.serialize_some(&Tagged(value)),
            Some(depth) => {
                let depth = depth.checked_add(1).ok_or_else(|| serde::ser::Error::custom("too many `Some`s"))?;
                self.0.serialize_newtype_struct(rmp_serde::MSGPACK_EXT_STRUCT_NAME, &(TAG, Depth(depth)))
            }
        }
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        if name == rmp_serde::MSGPACK_EXT_STRUCT_NAME {
            // An extension value of the user's own has its bytes, and nothing else, in it.
            return self.0.serialize_newtype_struct(name, value);
        }
        self.0.serialize_newtype_struct(name, &Tagged(value))
    }

    #[inline]
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_variant(name, index, variant, &Tagged(value))
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

macro_rules! elements {
    ($($trait:ident::$method:ident;)*) => {$(
        impl<S: $trait> $trait for Tagging<S> {
            type Ok = S::Ok;
            type Error = S::Error;

            #[inline]
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
                self.0.$method(&Tagged(value))
            }

            #[inline]
            fn end(self) -> Result<S::Ok, S::Error> {
                self.0.end()
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
        impl<S: $trait> $trait for Tagging<S> {
            type Ok = S::Ok;
            type Error = S::Error;

            #[inline]
            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), S::Error> {
                self.0.serialize_field(key, &Tagged(value))
            }

            #[inline]
            fn end(self) -> Result<S::Ok, S::Error> {
                self.0.end()
            }

            fn skip_field(&mut self, key: &'static str) -> Result<(), S::Error> {
                self.0.skip_field(key)
            }
        }
    )*};
}
fields! { SerializeStruct SerializeStructVariant }

impl<S: SerializeMap> SerializeMap for Tagging<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        self.0.serialize_key(&Tagged(key))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        self.0.serialize_value(&Tagged(value))
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}
