//! What is written comes back.

#![allow(clippy::option_option, reason = "that is what is tested")]
#![allow(clippy::needless_pass_by_value, reason = "values are written where they are checked")]

use super::{Reader, put};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::time::Duration;

fn back<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let mut bytes = Vec::new();
    put(&mut bytes, value).unwrap();
    let reader = Reader::new(&bytes);
    let back = reader.get().unwrap();
    assert!(reader.is_at_the_end());
    back
}

fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T) {
    assert_eq!(back(&value), value);
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Unit;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Newtype(Option<()>);

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
enum Kind {
    Unit,
    New(Option<Option<u8>>),
    Pair(Option<()>, u8),
    Named { inner: Option<Option<()>>, list: Vec<Option<Option<i32>>> },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Flat {
    id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    a: Option<u32>,
    #[serde(flatten)]
    rest: BTreeMap<String, Option<Option<u8>>>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(f64),
    Text(String),
    Nested { option: Option<u8> },
}

#[test]
fn some_of_nothing_is_not_none() {
    check(None::<Option<i32>>);
    check(Some(None::<i32>));
    check(Some(Some(1)));
    check([None, Some(())]);
    check([None, Some(None), Some(Some(None)), Some(Some(Some(())))]);
    check(vec![Some(Newtype(None)), Some(Newtype(Some(()))), None]);
    check((Some(Unit), Some(Some(Unit)), None::<Unit>));
    check(Kind::Unit);
    check(Kind::New(Some(None)));
    check(Kind::Pair(Some(()), 7));
    check(Kind::Named { inner: Some(Some(())), list: vec![None, Some(None), Some(Some(3))] });
    check(HashMap::from([(Some(()), Some(None::<u8>)), (None, None)]));
}

#[test]
fn what_serde_flattens_and_skips_comes_back() {
    let rest = BTreeMap::from([("x".to_owned(), Some(Some(1))), ("y".to_owned(), None)]);
    check(vec![
        Flat { id: 1, a: None, rest: rest.clone() },
        Flat { id: 2, a: Some(3), rest: BTreeMap::new() },
        Flat { id: 3, a: None, rest },
    ]);
    check(vec![Untagged::Number(0.5), Untagged::Text("x".into()), Untagged::Nested { option: None }]);
}

#[test]
fn numbers_and_texts_come_back() {
    check((i128::MIN, i128::MAX, u128::MAX, i64::MIN, u64::MAX, -1_i8, 'ä', "x".to_owned(), Duration::MAX));
    check((true, (), [1.5_f32, f32::INFINITY], Ok::<u8, String>(3), Err::<u8, String>("no".into())));
    for bits in [0, 1 << 63, f64::NAN.to_bits(), f64::NAN.to_bits() | 7, 1] {
        assert_eq!(back(&f64::from_bits(bits)).to_bits(), bits);
    }
    check(Kind::New(None));
    check(vec![vec![0_u8; 300]; 3]);
}

#[test]
fn several_values_follow_each_other() {
    let mut bytes = Vec::new();
    put(&mut bytes, &Some(None::<u8>)).unwrap();
    put(&mut bytes, "two").unwrap();
    let reader = Reader::new(&bytes);
    assert_eq!(reader.get::<Option<Option<u8>>>().unwrap(), Some(None));
    assert!(!reader.is_at_the_end());
    assert_eq!(reader.get::<String>().unwrap(), "two");
    assert!(reader.get::<u8>().is_err());
}

type Deep = Vec<(Option<Option<String>>, BTreeMap<i16, Option<()>>)>;

proptest! {
    #[test]
    fn values_come_back(value in any::<Deep>()) {
        prop_assert_eq!(back(&value), value);
    }

    /// Bytes of whatever kind give a value or an error.
    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        let _ = Reader::new(&bytes).get::<Deep>();
        let _ = Reader::new(&bytes).get::<Kind>();
        let _ = Reader::new(&bytes).get::<Flat>();
        let _ = Reader::new(&bytes).get::<Vec<Untagged>>();
    }

    /// Bytes that are wrong in one place.
    #[test]
    fn spoilt_bytes_are_read(value in any::<Deep>(), at in any::<usize>(), with in any::<u8>()) {
        let mut bytes = Vec::new();
        put(&mut bytes, &value).unwrap();
        let at = at % bytes.len();
        bytes[at] = with;
        let _ = Reader::new(&bytes).get::<Deep>();
    }
}

/// A length that is written is no reason to take memory.
#[test]
fn a_length_is_no_promise() {
    assert!(Reader::new(&[0xdd, 0xff, 0xff, 0xff, 0xff, 1]).get::<Vec<u64>>().is_err());
    assert!(Reader::new(&[0xc6, 0xff, 0xff, 0xff, 0xff, 1]).get::<Vec<u8>>().is_err());
    assert!(Reader::new(&[0xdb, 0xff, 0xff, 0xff, 0xff, 1]).get::<String>().is_err());
    assert!(Reader::new(&vec![0x91; 10_000]).get::<IgnoredNest>().is_err());
}

#[derive(Deserialize)]
struct IgnoredNest(#[allow(dead_code, reason = "read for its nesting")] Vec<IgnoredNest>);

#[cfg(feature = "checkpoint")]
mod digests {
    use super::super::digest;
    use serde::Serialize;
    use std::collections::{BTreeMap, HashMap, HashSet};

    #[derive(Serialize)]
    struct Inside {
        map: HashMap<i32, i32>,
    }

    fn of<T: Serialize>(value: T) -> u64 {
        digest(&value).unwrap()
    }

    #[test]
    fn other_values_have_other_digests() {
        assert_ne!(of(vec![vec![1], vec![2]]), of(vec![vec![1, 2]]));
        assert_ne!(of(vec![vec![1], vec![]]), of(vec![vec![], vec![1]]));
        assert_ne!(of(("a", "bc")), of(("ab", "c")));
        assert_ne!(of("a\0"), of("a"));
        assert_ne!(of(0.0), of(-0.0));
        assert_ne!(of(Some(())), of(None::<()>));
        assert_ne!(of(Some(Some(1))), of(None::<Option<i32>>));
        assert_ne!(of([1, 2]), of([2, 1]));
        assert_ne!(of(u128::MAX), of(u128::from(u64::MAX)));
        assert_ne!(of(i128::from(i64::MIN)), of(i128::from(i64::MIN) << 1));
        let sets = [HashSet::from([1, 2]), HashSet::from([1, 3]), HashSet::from([1])];
        assert_eq!(sets.iter().map(of).collect::<HashSet<_>>().len(), 3);
        // Whose values are exchanged.
        assert_ne!(of(BTreeMap::from([(1, 2), (2, 1)])), of(BTreeMap::from([(1, 1), (2, 2)])));
        let near = (0..50_000_u64).flat_map(|i| [of(i), of(vec![i]), of(f64::from_bits(i << 20)), of(i.to_string())]);
        assert_eq!(near.collect::<HashSet<_>>().len(), 200_000);
    }

    #[test]
    fn the_order_of_hashed_collections_does_not_count() {
        let map = |turned: bool| {
            let mut pairs: Vec<_> = (0..300).map(|i| (i, HashSet::from([i, i + 1, 2 * i]))).collect();
            if turned {
                pairs.reverse();
            }
            pairs.into_iter().collect::<HashMap<_, _>>()
        };
        assert_eq!(of(map(false)), of(map(true)));
        assert_eq!(of((1, [map(false)])), of((1, [map(true)])));
        // A type of the user's does not say what is inside.
        let inside = |turned: bool| Inside { map: map(turned).into_keys().map(|key| (key, key)).collect() };
        assert_eq!(of(inside(false)), of(inside(true)));
    }
}
