//! Frames are found wherever they are whole.

use super::frames::{At, Block, HEAD, find_next, finish, look, of_block};
use super::header::Header;

/// The frame of a block with this part, in a journal with this salt.
fn frame(first: usize, ends: bool, part: &[u8], salt: u32) -> Vec<u8> {
    let mut frame = of_block(first, 3, ends, None);
    frame.part().extend(part);
    finish(frame.into_bytes(), salt)
}

#[test]
fn frames_are_whole_damaged_or_torn() {
    let bytes = frame(7, true, b"part", 5);
    let At::Whole { content, len } = look(&bytes, 0, 5) else { panic!("a whole frame") };
    assert_eq!((content, content + len), (HEAD, bytes.len()));
    let block = Block::read(&bytes[content..], content).unwrap();
    assert_eq!((block.first, block.items, block.ends), (7, 3, true));
    assert_eq!(bytes[block.part.0..][..block.part.1], *b"part");
    // A frame of another file.
    assert_eq!(look(&bytes, 0, 6), At::Nothing);
    for len in 0..bytes.len() {
        assert_eq!(look(&bytes[..len], 0, 5), At::Torn, "{len}");
    }
    for at in 0..bytes.len() {
        let mut bytes = bytes.clone();
        bytes[at] ^= 4;
        let expected = if at < HEAD { At::Nothing } else { At::Damaged { next: bytes.len() } };
        assert_eq!(look(&bytes, 0, 5), expected, "{at}");
    }
}

#[test]
fn the_next_frame_is_found_behind_anything() {
    let whole = frame(1, false, &[0xf5; 9], 5);
    for before in [
        vec![0],
        vec![0xf5; 50],
        whole[..30].to_vec(),
        frame(1, false, b"other", 6),
        [&whole[1..], &whole[..4]].concat(),
    ] {
        let bytes = [&before[..], &whole].concat();
        assert_eq!(find_next(&bytes, 0, 5), Some(before.len()));
        assert_eq!(find_next(&bytes, before.len(), 5), None);
    }
}

#[test]
fn headers_tell_how_they_differ() {
    let header = Header {
        module: "a::b".into(),
        tokens: 1,
        items: Some(5),
        blocks: "by length alone".into(),
        types: "a list of `f64`".into(),
        under: vec!["a `time_limit`".into()],
        seed: (0, 0),
        key: None,
        are_items_compared: true,
        variables: vec![("a".into(), 1), ("b".into(), 2)],
        before: 7,
    };
    assert_eq!(Header::read(&header.bytes(9).unwrap()).unwrap(), (9, header.clone()));
    assert_eq!(header.difference(&header), None);
    let tells = |other: Header, expected: &str| assert_eq!(header.difference(&other).as_deref(), Some(expected));
    tells(Header { module: "c".into(), items: None, ..header.clone() }, "it is of a loop in `a::b`, not in `c`");
    tells(Header { under: Vec::new(), tokens: 2, ..header.clone() }, "it is of a run with a `time_limit`");
    let under = vec!["`into`".into(), "more".into()];
    tells(Header { under, ..header.clone() }, "it is of a run with a `time_limit`, and without `into` and more");
    tells(Header { tokens: 2, ..header.clone() }, "the source of the loop has changed");
    tells(Header { items: None, ..header.clone() }, "it is of 5 items, not of an unknown number of items");
    let variables = |a, b| vec![("a".to_owned(), a), ("b".to_owned(), b)];
    tells(Header { variables: variables(1, 3), ..header.clone() }, "the variable `b` had another value");
    tells(Header { variables: variables(3, 3), ..header.clone() }, "the variables `a`, `b` had other values");
    assert_eq!(header.uncompared(&header), None);
    let blind = Header { are_items_compared: false, variables: vec![("b".into(), 2)], ..header.clone() };
    assert_eq!(blind.difference(&header).or(header.uncompared(&blind)), None);
    assert_eq!(blind.uncompared(&header).as_deref(), Some("the items and the variable `a` were"));
    tells(Header { key: Some(1), ..header.clone() }, "its `checkpoint_key` had another value");
}
