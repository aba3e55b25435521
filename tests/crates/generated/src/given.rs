//! What a loop is given, and the functions that its body may call.

pub use crate::support::{Census, Counted};
use parallel_for::Cancel;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Item {
    /// Its position in the input.
    pub at: usize,
    pub value: i64,
}

/// A field that a loop updates, beside one that it reads.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Held<T> {
    pub value: T,
    pub scale: i64,
}

/// Where the exits of a body are.
#[derive(Clone, Copy, Debug)]
pub struct Stops {
    pub stop: usize,
    pub later: usize,
}

/// The input of one run. A clone counts with it.
#[derive(Clone)]
pub struct Given {
    pub len: usize,
    pub stops: Stops,
    pub batch: usize,
    pub items: Vec<Item>,
    /// Never empty.
    pub values: Vec<i64>,
    pub text: String,
    pub census: Census,
    /// Nobody cancels it.
    pub token: Cancel,
    reached: Arc<[AtomicUsize]>,
    pub files: Arc<Files>,
}

impl Given {
    #[expect(clippy::cast_possible_wrap, reason = "small numbers")]
    pub fn new(len: usize, stops: Stops, batch: usize) -> Self {
        let value = |at: usize| (at * 7919 % 1009) as i64 - 300;
        Self {
            len,
            stops,
            batch,
            items: (0..len).map(|at| Item { at, value: value(at) }).collect(),
            values: (0..=len).map(|at| value(at + 5)).collect(),
            text: ('a'..='z').chain(['ä', '漢', '0']).cycle().take(len).collect(),
            census: Census::default(),
            token: Cancel::new(),
            reached: (0..2 * len + 300).map(|_| AtomicUsize::new(0)).collect(),
            files: Arc::default(),
        }
    }

    /// The file of the next loop with a checkpoint.
    pub fn file(&self) -> PathBuf {
        self.files.path(self.files.next.fetch_add(1, Ordering::Relaxed))
    }

    /// Notes that the body has begun with the item at this position.
    pub fn reach(&self, at: usize) {
        self.reached[at].fetch_add(1, Ordering::Relaxed);
    }

    pub fn reached(&self) -> Vec<usize> {
        self.reached.iter().map(|count| count.load(Ordering::Relaxed)).collect()
    }
}

/// The files of the checkpoints of one run, which go with it.
#[derive(Debug)]
pub struct Files {
    folder: PathBuf,
    next: AtomicUsize,
}

impl Default for Files {
    /// None, in a folder of their own, which is made with the first.
    fn default() -> Self {
        static FOLDERS: AtomicUsize = AtomicUsize::new(0);
        let name = format!("generated-{}-{}", std::process::id(), FOLDERS.fetch_add(1, Ordering::Relaxed));
        Self { folder: std::env::temp_dir().join(name), next: AtomicUsize::new(0) }
    }
}

impl Files {
    fn path(&self, number: usize) -> PathBuf {
        fs::create_dir_all(&self.folder).expect("a folder for files");
        self.folder.join(number.to_string())
    }

    /// The bytes of all files, in the order of their loops.
    pub fn read(&self) -> Vec<Vec<u8>> {
        (0..self.next.load(Ordering::Relaxed)).map(|number| fs::read(self.path(number)).unwrap_or_default()).collect()
    }

    /// Makes files, for a run that goes on with them.
    ///
    /// # Panics
    /// When the system says no.
    pub fn write(&self, files: &[Vec<u8>]) {
        for (number, bytes) in files.iter().enumerate() {
            fs::write(self.path(number), bytes).expect("a file");
        }
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// In another process it is made anew: what is counted there is counted apart.
impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.len, self.stops.stop, self.stops.later, self.batch).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (len, stop, later, batch) = Deserialize::deserialize(deserializer)?;
        Ok(Self::new(len, Stops { stop, later }, batch))
    }
}

impl Serialize for Counted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Counted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Census::default().item(usize::deserialize(deserializer)?))
    }
}

/// One of the two errors that `?` meets.
#[derive(Debug, Serialize, Deserialize)]
pub struct Small(pub usize);

/// The error of the function around the loop.
#[derive(Serialize, Deserialize)]
pub enum Wrong {
    Small(usize),
    Text(String),
    Item(Counted),
}

impl fmt::Debug for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::Small(at) => write!(f, "Small({at})"),
            Wrong::Text(text) => write!(f, "Text({text})"),
            Wrong::Item(item) => write!(f, "Item({})", item.value),
        }
    }
}

impl From<Small> for Wrong {
    fn from(error: Small) -> Self {
        Wrong::Small(error.0)
    }
}

impl From<String> for Wrong {
    fn from(error: String) -> Self {
        Wrong::Text(error)
    }
}

/// What the bodies panic with.
pub struct Payload(pub usize);

/// # Errors
/// For the item where the loop is to stop.
pub fn small(at: usize, stop: usize, value: i64) -> Result<i64, Small> {
    if at == stop { Err(Small(at)) } else { Ok(value) }
}

/// # Errors
/// For the item where the loop is to stop.
pub fn text(at: usize, stop: usize, value: i64) -> Result<i64, String> {
    if at == stop { Err(format!("at {at}")) } else { Ok(value) }
}

/// `None` for the item where the loop is to stop.
pub fn some(at: usize, stop: usize, value: i64) -> Option<i64> {
    (at != stop).then_some(value)
}

/// Nothing that a compiler sees through.
pub fn mix(value: i64) -> i64 {
    (value ^ (value >> 7)).wrapping_mul(0x5851_F42D_4C95_7F2D) >> 17
}
