//! Which loop a rank has come to.

use crate::wire::{Reader, WireError, put};

/// The message of a rank that has come to a loop; its header follows.
pub(crate) const JOIN: u8 = b'j';

/// What the user is to see to.
pub(crate) const SAME: &str = "all ranks must come to the same loops, in the same order, over the same items";

/// All that must be the same on all ranks for a loop to run on them together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// The place of the loop in the source.
    pub(crate) place: String,
    /// The module of the loop, and a hash of its tokens.
    pub(crate) module: String,
    pub(crate) tokens: u64,
    /// The number of this loop, of all that the ranks run together.
    pub(crate) call: u64,
    /// The number of items; `None` if nobody knows it beforehand.
    pub(crate) items: Option<u64>,
    /// What decides where the boundaries of blocks are, besides the number of items, in words.
    pub(crate) blocks: String,
    /// What the part of a block is made of, in words.
    pub(crate) types: String,
    /// The seed of the random numbers, both halves.
    pub(crate) seed: (u64, u64),
    /// True if the root alone takes the result.
    pub(crate) root_only: bool,
}

impl Header {
    /// The message of a rank with so many workers.
    pub(crate) fn message(&self, workers: usize) -> Result<Vec<u8>, WireError> {
        let Self { place, module, tokens, call, items, blocks, types, seed, root_only } = self;
        let mut bytes = vec![JOIN];
        let seed = (seed.0, seed.1, root_only);
        put(&mut bytes, &(workers, place, module, tokens, call, items, blocks, types, seed))?;
        Ok(bytes)
    }

    /// The number of workers and the header in the message of a rank.
    pub(crate) fn read(bytes: &[u8]) -> Result<(usize, Self), WireError> {
        let (workers, place, module, tokens, call, items, blocks, types, (low, high, root_only)) =
            Reader::new(bytes).get()?;
        Ok((workers, Self { place, module, tokens, call, items, blocks, types, seed: (low, high), root_only }))
    }

    /// The loop in words.
    fn words(&self) -> String {
        let items = self.items.map_or(String::new(), |items| format!(" of {items} items"));
        format!("loop {}{items} at {}", self.call, self.place)
    }

    /// Says how the loop of a rank differs from this one, of the root.
    pub(crate) fn difference(&self, rank: usize, there: &Self) -> Option<String> {
        let what = if self.call != there.call || self.place != there.place || self.items != there.items {
            return Some(format!("rank {rank} is in {}, and rank 0 in {}; {SAME}", there.words(), self.words()));
        } else if (&self.module, self.tokens) != (&there.module, there.tokens) {
            "is another program".to_owned()
        } else if self.types != there.types {
            format!("gives {}, and {} on rank 0", there.types, self.types)
        } else if self.blocks != there.blocks {
            format!("has its blocks cut {}, and {} on rank 0", there.blocks, self.blocks)
        } else if self.seed != there.seed {
            "has another seed for its `rng` than on rank 0".to_owned()
        } else if self.root_only != there.root_only {
            "has another `root_only` than on rank 0".to_owned()
        } else {
            return None;
        };
        Some(format!("the {} on rank {rank} {what}; {SAME}", self.words()))
    }

    /// Says that a rank has come to the loop of this message, and another one is at the end of the program.
    pub(crate) fn is_alone(rank: usize, message: &[u8], gone: usize) -> String {
        let there = Self::read(message).map_or("a loop".to_owned(), |(_, header)| header.words());
        format!("rank {rank} is in {there}, and rank {gone} is at the end of the program; {SAME}")
    }

    /// Says that a rank is at the end of the program, and the root in this loop.
    pub(crate) fn is_missed(&self, gone: usize) -> String {
        format!("rank {gone} is at the end of the program, and rank 0 in {}; {SAME}", self.words())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_tell_how_they_differ() {
        let here = Header {
            place: "src/main.rs:7".into(),
            module: "a".into(),
            tokens: 1,
            call: 3,
            items: Some(5),
            blocks: "by length alone".into(),
            types: "a list of `f64`".into(),
            seed: (0, 0),
            root_only: false,
        };
        let message = here.message(4).unwrap();
        assert_eq!(message[0], JOIN);
        assert_eq!(Header::read(&message[1..]).unwrap(), (4, here.clone()));
        assert_eq!(here.difference(2, &here), None);
        let tells = |there: Header, expected: &str| {
            let text = here.difference(2, &there).unwrap();
            assert_eq!(text.strip_suffix(SAME).unwrap(), expected);
        };
        tells(
            Header { items: Some(6), ..here.clone() },
            "rank 2 is in loop 3 of 6 items at src/main.rs:7, and rank 0 in loop 3 of 5 items at src/main.rs:7; ",
        );
        tells(
            Header { seed: (1, 0), ..here.clone() },
            "the loop 3 of 5 items at src/main.rs:7 on rank 2 has another seed for its `rng` than on rank 0; ",
        );
    }
}
