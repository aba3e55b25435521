#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub use parallel_core::Accumulate;
pub use parallel_core::Cancel;
pub use parallel_core::Cause;
pub use parallel_core::Config;
pub use parallel_core::Failure;
pub use parallel_core::Failures;
pub use parallel_core::Outcomes;
pub use parallel_core::Pool;
pub use parallel_core::PoolBuilder;
pub use parallel_core::Progress;
pub use parallel_core::StopReason;
pub use parallel_core::Stopped;
pub use parallel_core::Stream;
pub use parallel_core::cpu_count;
pub use parallel_core::effective_n_jobs;
pub use parallel_core::op;
#[cfg(feature = "rand")]
pub use parallel_core::{ItemRng, Seed, rand};

/// Runs a comprehension or a loop on several cores, with the meaning of the serial one.
///
/// The iterations run at the same time; what they give comes back in the order of the input. What cannot mean the same
/// as the serial loop does not compile.
///
/// # Grammar
///
/// ```text
/// parallel!( [SETTING ,]* [let PATTERN = VALUE ;]* LOOP )
///
/// LOOP    = VALUE CLAUSES                          a list:      Vec<T>
///         | KEY => VALUE CLAUSES                   a map:       HashMap<K, V>
///         | REDUCER(VALUE CLAUSES [, ARGUMENT]*)   a reduction: one value
///         | REDUCER(KEY => VALUE CLAUSES [, ARGUMENT]*)    one by key:  HashMap<K, one value>
///         | ['label:] CLAUSES { … }                a loop with a body: ()
///         | ['label:] CLAUSES { … VALUE } then |PATTERN| SINK    what the bodies give, one by one: ()
/// CLAUSES = FOR [CLAUSE]*
/// CLAUSE  = FOR | if CONDITION | let PATTERN [: TYPE] = VALUE
/// FOR     = for PATTERN [: TYPE] in INPUT
/// SETTING = n_jobs = N | pool = &POOL | batch_size = N | lookahead = N | ordered = BOOL
///         | cancel = &TOKEN | time_limit = DURATION | retries = N | retry_pause = DURATION | into = TYPE
///         | progress = BOOL | progress = LABEL | progress = |p| … | explain = BOOL
///         | rng = SEED
///         | backend = threads | backend = processes | backend = mpi | backend = any
///         | timeout = DURATION | share = (NAME, …) | root_only = true
///         | checkpoint = PATH | checkpoint_key = VALUE
/// ```
///
/// `INPUT` is what a `for` loop takes, `VALUE` any expression. Clauses nest from left to right, as in Python.
///
/// # Lists
///
/// One value for each item, in input order:
///
/// ```
/// # use parallel_for::parallel;
/// let squares = parallel!(i * i for i in 0..5);
/// assert_eq!(squares, [0, 1, 4, 9, 16]);
/// ```
///
/// Filters, inner loops, names for values, a type for the items:
///
/// ```
/// # use parallel_for::parallel;
/// let words = ["to", "be", "or", "not"];
/// let letters = parallel!(letter for word in &words if word.len() > 2 for letter in word.chars());
/// assert_eq!(letters, ['n', 'o', 't']);
///
/// let cubes = parallel!(cube - 1 for i: i64 in 0..4 let cube = i.pow(3) if cube > 0);
/// assert_eq!(cubes, [0, 7, 26]);
/// ```
///
/// # Maps, and other containers
///
/// ```
/// # use parallel_for::parallel;
/// use std::collections::BTreeMap;
///
/// let words = ["to", "be", "or", "not", "to", "be"];
/// let last_place = parallel!(*word => place for (place, word) in words.iter().enumerate());
/// assert_eq!(last_place["to"], 4); // of equal keys the later item's value stays
///
/// let lengths = parallel!(into = BTreeMap<_, _>, *word => word.len() for word in &words);
/// assert_eq!(lengths.first_key_value(), Some((&"be", &2)));
///
/// let numbers = parallel!(into = Result<Vec<_>, _>, text.parse::<i32>() for text in ["1", "2", "x"]);
/// assert!(numbers.is_err());
/// ```
///
/// # Reductions
///
/// The result has the type of the items. `any`, `all` and `first` end the loop as soon as they know.
///
/// ```
/// # use parallel_for::parallel;
/// let v = [3.0_f64, 1.0, 2.0];
///
/// assert_eq!(parallel!(sum(x * x for x in &v)), 14.0);
/// assert_eq!(parallel!(product(x + 1.0 for x in &v)), 24.0);
/// assert_eq!(parallel!(count(*x > 1.5 for x in &v)), 2);
/// assert_eq!(parallel!(min(*x for x in &v)), Some(1.0));
/// assert_eq!(parallel!(max(*x for x in &v)), Some(3.0));
/// assert!(parallel!(any(*x > 2.5 for x in &v)));
/// assert!(parallel!(all(x.is_finite() for x in &v)));
/// assert_eq!(parallel!(first(i for i in 1.. if i * i > 50)), Some(8));
/// ```
///
/// With arguments behind the loop: the key to compare, the operation, or where to start, how to take in an item, and
/// how to put two parts together. The operations are associative, but need not commute.
///
/// ```
/// # use parallel_for::parallel;
/// let words = ["to", "be", "or", "not"];
///
/// assert_eq!(parallel!(min_by_key(word for word in words, |word| word.len())), Some("to"));
/// assert_eq!(parallel!(max_by_key(word for word in words, |word| word.len())), Some("not"));
///
/// let joined = parallel!(reduce(word.to_owned() for word in words, |left, right| left + &right));
/// assert_eq!(joined.as_deref(), Some("tobeornot"));
///
/// let lengths = parallel!(scan(word.len() for word in words, |left, right| left + right));
/// assert_eq!(lengths, [2, 4, 6, 9]);
///
/// let letters = parallel!(fold(
///     word for word in words,
///     0,
///     |count, word| count + word.len(),
///     |left, right| left + right
/// ));
/// assert_eq!(letters, 9);
/// ```
///
/// What `fold` starts with may be a function as well, which makes it: `|| vec![0; n]`, `HashMap::new`. Then it need not be
/// `Clone`.
///
/// # Reductions by key
///
/// `KEY => VALUE` in a reduction: the values of each key are reduced by themselves, in input order. `list` gives all of
/// them. The result is a `HashMap`, or what `into` says, which gets the keys in the order in which they came first. A key
/// that is there has a value, so `min`, `max`, `first` and `reduce` give no `Option`. `any`, `all` and `scan` do not go by
/// key.
///
/// ```
/// # use parallel_for::parallel;
/// use std::collections::BTreeMap;
///
/// let words = ["to", "be", "or", "not", "to", "be"];
///
/// let counts = parallel!(sum(word => 1 for word in words));
/// assert_eq!(counts["to"], 2);
///
/// let longest = parallel!(max(&word[..1] => word.len() for word in words));
/// assert_eq!(longest["t"], 2);
///
/// let by_length = parallel!(into = BTreeMap<_, _>, list(word.len() => word for word in words if word != "or"));
/// assert_eq!(by_length[&2], ["to", "be", "to", "be"]);
///
/// let letters = parallel!(fold(
///     word.len() => word for word in words,
///     String::new,
///     |text: String, word| text + word,
///     |left, right| left + &right
/// ));
/// assert_eq!(letters[&3], "not");
/// ```
///
/// # Loops with a body
///
/// Put `parallel!( … )` around a serial loop. Items behind `&mut` are changed in place:
///
/// ```
/// # use parallel_for::parallel;
/// let mut v = [1.0, 2.0, 3.0];
/// parallel!(for x in &mut v {
///     *x *= 10.0;
/// });
/// assert_eq!(v, [10.0, 20.0, 30.0]);
/// ```
///
/// **Accumulators** are variables around the loop that the body only updates: with one operator (`+=`, `-=`, `*=`,
/// `&=`, `|=`, `^=`, also as `t = x + t`, `ok = ok && c`, `h = h.wrapping_add(x)`; `+=` and `-=` may be mixed), as the best so
/// far (`min`, `max`), or a collection that it only fills (`push`, `push_back`, `push_str`, `extend`, `extend_from_slice`,
/// `append`, `insert`, `write!`). Fields and what is behind a `&mut` count, too. Your own types take part through
/// [`Accumulate`].
///
/// ```
/// # use parallel_for::parallel;
/// use std::collections::HashSet;
///
/// struct Stats { letters: usize, longest: usize }
///
/// let words = ["to", "be", "or", "not", "to", "be"];
/// let mut stats = Stats { letters: 0, longest: 0 };
/// let (mut long, mut seen) = (Vec::new(), HashSet::new());
/// parallel!(for word in &words {
///     stats.letters += word.len();
///     stats.longest = stats.longest.max(word.len());
///     if word.len() > 2 {
///         long.push(*word);
///     }
///     seen.insert(*word);
/// });
/// assert_eq!((stats.letters, stats.longest), (13, 3));
/// assert_eq!(long, ["not"]);
/// assert_eq!(seen.len(), 4);
/// ```
///
/// **Assigned variables** hold what the last item in input order has assigned; or the best value, with what was assigned
/// beside it, of equal ones the first or the last as the comparison says:
///
/// ```
/// # use parallel_for::parallel;
/// let readings = [3.5, 8.0, 1.0, 8.0];
/// let (mut best, mut place, mut is_warm) = (0.0, 0, false);
/// parallel!(for (i, &x) in readings.iter().enumerate() {
///     if x > best {
///         best = x;
///         place = i;
///     }
///     if x > 7.0 {
///         is_warm = true;
///     }
/// });
/// assert_eq!((best, place, is_warm), (8.0, 1, true));
/// ```
///
/// **Array accumulators** are updated at any index, and **maps** at any key, each field in one of the ways above. Large arrays
/// are not copied for that:
///
/// ```
/// # use parallel_for::parallel;
/// use std::collections::HashMap;
///
/// let (mut bins, mut lists, mut squares) = ([0; 3], vec![Vec::new(); 2], HashMap::new());
/// parallel!(for i in 0..100 {
///     bins[i % 3] += 1;
///     lists[i % 2].push(i);
///     *squares.entry(i * i % 10).or_insert(0) += 1;
/// });
/// assert_eq!((bins, lists[1].len(), squares[&5]), ([34, 33, 33], 50, 10));
/// ```
///
/// **Windows** are written by index, each item its own elements: `out[i]`, where `i` is the variable of a range or the count of
/// an `.enumerate()`, or at indices made of it, `out[i + c]`, `out[2 * i + 1]`, `img[y * w + x]` with `x` from an inner `0..w`,
/// `out[i * w..(i + 1) * w]`.
///
/// ```
/// # use parallel_for::parallel;
/// let (w, h) = (3, 2);
/// let mut image = vec![0; w * h];
/// parallel!(for y in 0..h {
///     for x in 0..w {
///         image[y * w + x] = 10 * y + x;
///     }
/// });
/// assert_eq!(image, [0, 1, 2, 10, 11, 12]);
/// ```
///
/// **Exits** leave the loop, or the function around it, from the first item in input order that does so: `break`,
/// `return`, `?`, and `break` and `continue` with a label; `bail!` and `ensure!` of `anyhow` leave as `?` does. `continue` goes on
/// with the next item.
///
/// ```
/// # use parallel_for::parallel;
/// use std::num::ParseIntError;
///
/// fn total(lines: &[&str]) -> Result<i32, ParseIntError> {
///     let mut total = 0;
///     parallel!(for line in lines {
///         if line.is_empty() {
///             continue;
///         }
///         if *line == "end" {
///             break;
///         }
///         total += line.parse::<i32>()?;
///     });
///     Ok(total)
/// }
/// assert_eq!(total(&["1", "", "2", "end", "x"]), Ok(3));
/// assert!(total(&["1", "x"]).is_err());
/// ```
///
/// # Results while the loop goes on
///
/// What follows **`then`** takes the values of the bodies in input order, on the calling thread, while the others go
/// on: it may change what it likes, and leave the loop. With `ordered = false` the values come as they finish. With
/// `n_jobs = 1` it is the serial loop, item by item.
///
/// ```
/// # use parallel_for::parallel;
/// use std::io::Write;
///
/// fn write_roots(numbers: &[f64], mut out: impl Write) -> std::io::Result<()> {
///     parallel!(for x in numbers {
///         x.sqrt()
///     } then |root| {
///         writeln!(out, "{root}")?;
///     });
///     Ok(())
/// }
/// let mut out = Vec::new();
/// write_roots(&[4.0, 9.0], &mut out)?;
/// assert_eq!(out, b"2\n3\n");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// **`into = Stream<_>`** gives an iterator over the results; see [`Stream`].
///
/// ```
/// # use parallel_for::parallel;
/// use parallel_for::Stream;
///
/// let primes = parallel!(into = Stream<_>, n for n in 2_u64.. if (2..n).all(|d| n % d != 0));
/// assert!(primes.take(5).eq([2, 3, 5, 7, 11]));
/// ```
///
/// # Scratch
///
/// Scratch is what a `let` before the loop makes, once for each worker, when it has its first item. (On a thread of a
/// rayon pool, a helper of a loop over an iterator may leave and come back; then it makes its scratch again.) It must not
/// carry anything from one item to the next.
///
/// ```
/// # use parallel_for::parallel;
/// let mut names = ["Ada".to_owned(), "Grace".to_owned()];
/// parallel!(let mut buffer = String::new(); for name in &mut names {
///     buffer.clear();
///     buffer.extend(name.chars().rev());
///     name.clone_from(&buffer);
/// });
/// assert_eq!(names, ["adA", "ecarG"]);
/// ```
///
/// # Settings
///
/// They stand first, and are evaluated once, from left to right.
///
/// | setting | meaning | default |
/// |---|---|---|
/// | `n_jobs` | how many workers, the calling thread included, at most 1024; -1 is all cores, -2 all but one, … | the enclosing [`Config`] scope, else `PARALLEL_NUM_JOBS`, else all cores |
/// | `pool` | the [`Pool`] to run on | one for the process |
/// | `batch_size` | how many items are handed to a worker at once; of an iterator at most 16 times as many for each worker are pulled ahead | from the length of the input |
/// | `lookahead` | how many items of an iterator may be pulled before their turn | as `batch_size` says, else four chunks for each worker, or 20 ms of short items of an input that is there |
/// | `ordered` | `false`: results go to `then`, or come out of a `Stream`, as they finish | `true` |
/// | `cancel` | a [`Cancel`] by which somebody else ends the loop, which then gives a `Result` with what there is in [`Stopped`] | nobody does |
/// | `time_limit` | the time, from the call on, after which the loop begins no more items; it gives such a `Result`, too | as long as it takes |
/// | `progress` | `true`, a label or a `ProgressBar` (feature `progress`): a bar; a closure: it is told how far the loop is, as a [`Progress`] | nothing is shown |
/// | `retries` | how often an item that panics, whose value is an `Err` or that leaves with `?` is tried again; owned items must be `Clone` for that: loop over `&items` | 0 |
/// | `retry_pause` | the time to wait before each new attempt | none |
/// | `into` | the container of a list, map or reduction by key, `Stream<_>`, or [`Outcomes<_>`](Outcomes): one `Result` an item, whatever happens to the others | `Vec`, `HashMap` |
/// | `explain` | `true`: a row for this loop in a table on stderr at the end of the process; `false`: none | as the environment variable `PARALLEL_EXPLAIN` says |
/// | `rng` | the seed of the items' random number generators (feature `rand`) | no generator |
/// | `backend` | where the loop runs: `threads`; `processes` (feature `process`; see [the page](crate::processes)); `mpi`, on all ranks of a program that `mpirun` or `srun` has started (feature `mpi`; see [the page](crate::cluster)); or `any`, which the environment variable `PARALLEL_BACKEND` and the launcher decide | `threads` |
/// | `timeout` | the most time for a single item, whose process is ended then; with `backend = processes` | as long as it takes |
/// | `share` | variables that the loop reads where the macro cannot see it, inside of another macro; with `backend = processes` | none |
/// | `root_only` | `true`: with `backend = mpi` rank 0 alone takes the result, as an `Option` | all ranks take it |
/// | `checkpoint` | the file that records what the loop has done, so that a later run goes on (feature `checkpoint`); see [the page](crate::checkpoints). A folder with the environment variable `PARALLEL_SHARD=3/16`, by which several processes share the loop; see [shards](crate::shards) | nothing is recorded |
/// | `checkpoint_key` | what the answers in that file depend on besides the loop, its items and its variables | nothing else is compared |
///
/// ```
/// # use parallel_for::{Pool, parallel};
/// let pool = Pool::new(2);
/// let squares = parallel!(pool = &pool, n_jobs = 2, batch_size = 16, i * i for i in 0..100);
/// assert_eq!(squares[99], 9801);
///
/// let lines = std::io::Cursor::new("one\ntwo\n");
/// let lengths = parallel!(lookahead = 100, line.unwrap().len() for line in std::io::BufRead::lines(lines));
/// assert_eq!(lengths, [3, 3]);
///
/// let last = std::sync::atomic::AtomicUsize::new(0);
/// let report = |p: &parallel_for::Progress| last.store(p.done(), std::sync::atomic::Ordering::Relaxed);
/// let cubes = parallel!(progress = report, i * i * i for i in 0..100);
/// assert_eq!((cubes[4], last.into_inner()), (64, 100));
///
/// let word = parallel!(into = String, letter.to_ascii_uppercase() for letter in "not".chars());
/// assert_eq!(word, "NOT");
/// ```
///
/// A loop with `cancel` or `time_limit` gives what the serial loop would have given, had it broken off before the first item
/// that did not run:
///
/// ```
/// # use parallel_for::parallel;
/// use parallel_for::Cancel;
///
/// let token = Cancel::new();
/// let (mut total, mut last) = (0, 0);
/// let made = parallel!(cancel = &token, for i in 1_u64.. {
///     total += i;
///     last = last.max(i);
///     if i == 50 {
///         token.cancel(); // usually another thread does
///     }
/// });
/// assert!(made.unwrap_err().ran() as u64 >= last); // another worker may have been further on
/// assert_eq!(total, last * (last + 1) / 2);
/// ```
///
/// With `into = Outcomes<_>` every item runs, and those that panic or give an `Err` say so:
///
/// ```
/// # use parallel_for::parallel;
/// use parallel_for::Outcomes;
///
/// let numbers = parallel!(retries = 1, into = Outcomes<_>, text.parse::<u8>() for text in ["7", "300", "9"]);
/// assert_eq!(numbers.iter().flatten().count(), 2);
/// let failures = numbers.all().unwrap_err();
/// assert_eq!(failures.to_string(), "1 of 3 items failed: item 1 failed: number too large to fit in target type");
/// ```
///
/// # What can go wrong
///
/// When it compiles, each with a message that says what to write instead; most end in the name of a rule, which
/// [the page of errors](crate::errors) explains with an example before and after:
///
/// * the loop reads what it adds up or fills: [accumulator-read](crate::errors#accumulator-read)
/// * it reads a variable that another item may have assigned: [assigned](crate::errors#assigned),
///   [best-so-far](crate::errors#best-so-far)
/// * it changes one with two operators, or with `/=`: [two-operators](crate::errors#two-operators),
///   [order-dependent](crate::errors#order-dependent)
/// * it writes to an element that is not the item's own, `out[i + 1] = x`: [index-forms](crate::errors#index-forms),
///   [index-not-own](crate::errors#index-not-own)
/// * `?`, `return` or `break` stands inside a macro that is not of std: [exit-in-macro](crate::errors#exit-in-macro)
/// * it waits for a future: [await](crate::errors#await)
/// * the body and the part after `then` name the same variable:
///   [variable-after-then](crate::errors#variable-after-then)
/// * it uses an `Rc`, a `Cell` or a `RefCell` from outside, or gives one: [sent and
///   shared](crate::errors#sent-and-shared)
/// * it changes something outside in any other way: [changed in another
///   way](crate::errors#changed-in-another-way)
///
/// When it runs:
///
/// * A panic of the body goes on in the caller: that of the first such item in input order. By the panic hook the loop says which
///   item it was: `item 4711 of the loop at examples/sweep.rs:12 panicked`.
/// * `n_jobs = 0`, a `batch_size` or `lookahead` below 1, and `retries` below 0 panic, if they are not literals, which the compiler
///   refuses; so does a `PARALLEL_NUM_JOBS` that is not a number.
/// * With `backend = processes` an item that ends its process, or takes longer than its `timeout`, panics with one sentence.
/// * With `backend = mpi` ranks that come to different loops, or over other items, panic with one sentence, which is the same on all of
///   them; so does a loop before `mpi::init`, or on another thread.
/// * A `checkpoint` that cannot be read or written, that belongs to another loop or is in use panics, with one sentence; so does a
///   `PARALLEL_SHARD` that names no shard.
/// * With `PARALLEL_SHARD` set, the first loop with a `checkpoint` that is not complete ends the process, when its share is done.
/// * What the body does to the outside (a `Mutex`, a file, the terminal) happens in any order.
#[macro_export]
macro_rules! parallel {
    ($($tokens:tt)*) => { $crate::loops::parallel!($crate $($tokens)*) };
}

/// The macro and the names of the runtime, for [`parallel!`] itself. rustc takes this path for the runtime's types in
/// its messages, so it has a name that a user can read: `parallel_for::loops`.
#[doc(hidden)]
pub mod loops {
    pub use parallel_core::__private::*;
    pub use parallel_macros::parallel;
}

/// The names of the runtime, as expansions write them. `Done`, the value that ends a loop of an expansion, has its name
/// in `loops` from the error that users see.
#[doc(hidden)]
pub mod __private {
    pub use parallel_core::__private::NoExitInMacro as Done;
    pub use parallel_core::__private::*;
}

/// MPI: what a program that `mpirun` or `srun` starts calls beside its loops with `backend = mpi` (feature `mpi`); see
/// [the page](crate::cluster).
#[cfg(feature = "mpi")]
pub mod mpi {
    #[doc(inline)]
    pub use parallel_core::mpi::{Mpi, init, is_root, rank, size};
}

// The pages of the documentation, whose examples are tests. Those that need other crates are tests in `tests/crates/pages`.

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/anywhere.md")]
pub mod anywhere {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/checkpoints.md")]
pub mod checkpoints {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/cluster.md")]
pub mod cluster {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/compare.md")]
pub mod compare {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/design.md")]
pub mod design {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/errors.md")]
pub mod errors {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/from-joblib.md")]
pub mod from_joblib {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/from-openmp.md")]
pub mod from_openmp {}

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("../docs/from-rayon.md")]
pub mod from_rayon {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/guarantees.md")]
pub mod guarantees {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/inputs.md")]
pub mod inputs {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/language.md")]
pub mod language {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/performance.md")]
pub mod performance {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/processes.md")]
pub mod processes {}

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("../docs/recipes.md")]
pub mod recipes {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/shards.md")]
pub mod shards {}
