//! One loop of every form of the grammar, under every lint that a careful user may turn on.
//!
//! A lint that complains here complains about the expansion: the macro is to be mended, not this file.

#![forbid(unsafe_code)]
#![deny(warnings, future_incompatible, keyword_idents, let_underscore, nonstandard_style, rust_2018_idioms, unused)]
#![deny(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    deprecated_safe,
    explicit_outlives_requirements,
    impl_trait_redundant_captures,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
// What a careful user picks from `clippy::restriction`, as far as a macro could break it.
#![deny(
    clippy::absolute_paths,
    clippy::expect_used,
    clippy::infinite_loop,
    clippy::let_underscore_must_use,
    clippy::let_underscore_untyped,
    clippy::mem_forget,
    clippy::panic,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::todo,
    clippy::unreachable,
    clippy::unwrap_used
)]

pub mod shapes;

use parallel_for::{Cancel, Outcomes, Pool, Progress, Stopped, Stream, parallel};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::ParseIntError;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const fn double(number: i64) -> i64 {
    number * 2
}

const fn forget(_number: i64) {}

/// A list.
#[must_use]
pub fn list(numbers: &[i64]) -> Vec<i64> {
    parallel!(x * x for x in numbers)
}

/// A list of a range.
#[must_use]
pub fn range(end: u32) -> Vec<u32> {
    parallel!(i + 1 for i in 0..end)
}

/// A list from owned items.
#[must_use]
pub fn owned(words: Vec<String>) -> Vec<String> {
    parallel!(word + "!" for word in words)
}

/// A list from an iterator.
#[must_use]
pub fn streamed(text: &str) -> Vec<usize> {
    parallel!(line.len() for line in text.lines())
}

/// A list from a temporary.
#[must_use]
pub fn temporary() -> usize {
    parallel!(word.as_str() for word in &[String::from("to"), String::from("be")]).len()
}

/// A list in a generic function.
#[must_use]
pub fn generic<T: AsRef<str> + Sync>(words: &[T]) -> Vec<usize> {
    parallel!(word.as_ref().len() for word in words)
}

/// A body that is the call of a function.
#[must_use]
pub fn call(numbers: &[i64]) -> Vec<i64> {
    parallel!(double(x) for &x in numbers)
}

/// A body that is the call of a function, by its path, on the item alone.
#[must_use]
pub fn path_call(words: &[String]) -> Vec<usize> {
    parallel!(String::len(word) for word in words)
}

/// A body that is the call of a method on the item alone.
#[must_use]
pub fn method_call(words: &[String]) -> Vec<String> {
    parallel!(word.to_uppercase() for word in words)
}

/// A body that is the item itself.
#[must_use]
pub fn item(end: u32) -> Vec<u32> {
    parallel!(i for i in 0..end)
}

/// A body in braces.
#[must_use]
pub fn braces(numbers: &[i64]) -> Vec<i64> {
    parallel!({ x + 1 } for x in numbers)
}

/// A body in parentheses.
#[must_use]
pub fn parentheses(numbers: &[i64]) -> Vec<i64> {
    parallel!((x + 1) for x in numbers)
}

/// A body that is a block of statements.
#[must_use]
pub fn block(numbers: &[i64]) -> Vec<i64> {
    parallel!({
        let next = x + 1;
        next * next
    } for x in numbers)
}

/// A body that is an `if`.
#[must_use]
pub fn branches(numbers: &[i64]) -> Vec<&'static str> {
    parallel!(if *x < 0 { "negative" } else { "natural" } for x in numbers)
}

/// A body that is a `match`.
#[must_use]
pub fn arms(numbers: &[i64]) -> Vec<char> {
    parallel!(match x { 0 => 'a', 1 => 'b', _ => 'c' } for x in numbers)
}

/// A body that is a tuple.
#[must_use]
pub fn tuple(numbers: &[i64]) -> Vec<(i64, bool)> {
    parallel!((*x, *x > 0) for x in numbers)
}

/// A body that is a closure.
#[must_use]
pub fn closure(numbers: &[i64]) -> Vec<impl Fn(i64) -> i64 + use<>> {
    parallel!(move |y: i64| y + x for &x in numbers)
}

/// A body without a value.
#[must_use]
pub fn unit(numbers: &[i64]) -> Vec<()> {
    parallel!(forget(x) for &x in numbers)
}

/// A body that does not need the item.
#[must_use]
pub fn wildcard(end: u32) -> Vec<u32> {
    parallel!(end for _ in 0..end)
}

/// A pattern with `mut`.
#[must_use]
pub fn mutable(end: u32) -> Vec<u32> {
    parallel!({
        i += 1;
        i
    } for mut i in 0..end)
}

/// A pattern with alternatives.
#[must_use]
pub fn alternatives(numbers: &[Result<i64, i64>]) -> Vec<i64> {
    parallel!(*x for Ok(x) | Err(x) in numbers)
}

/// A pattern of pairs.
#[must_use]
pub fn pairs(numbers: &[i64]) -> Vec<usize> {
    parallel!(i for (i, _) in numbers.iter().enumerate())
}

/// A typed binding.
#[must_use]
pub fn typed(end: u64) -> Vec<u64> {
    parallel!(i.pow(2) for i: u64 in 0..end)
}

/// A filter.
#[must_use]
pub fn filter(numbers: &[i64]) -> Vec<i64> {
    parallel!(x + 1 for x in numbers if x % 2 == 0)
}

/// Two filters.
#[must_use]
pub fn filters(numbers: &[i64]) -> Vec<i64> {
    parallel!(x + 1 for x in numbers if x % 2 == 0 if x % 3 == 0)
}

/// A filter with a pattern.
#[must_use]
pub fn if_let(words: &[String]) -> Vec<i64> {
    parallel!(n for word in words if let Ok(n) = word.parse::<i64>())
}

/// A filter that is a chain.
#[must_use]
pub fn chain(words: &[String]) -> Vec<i64> {
    parallel!(n for word in words if let Ok(n) = word.parse::<i64>() && n > 1)
}

/// A `let` clause.
#[must_use]
pub fn let_clause(numbers: &[i64]) -> Vec<i64> {
    parallel!(square + square for x in numbers let square = x * x)
}

/// `let` clauses, after which comes a filter.
#[must_use]
pub fn let_clauses(numbers: &[i64]) -> Vec<i64> {
    parallel!(low for x in numbers let square = x * x let (low, high) = (square % 10, square / 10) if high > 0)
}

/// A `for` inside a `for`.
#[must_use]
pub fn nested_for(rows: &[Vec<i64>]) -> Vec<i64> {
    parallel!(x + 1 for row in rows if row.len() > 1 for x in row)
}

/// Two ranges, which are one index space.
#[must_use]
pub fn two_ranges(rows: u8, columns: u16) -> Vec<(u8, u16)> {
    parallel!((i, j) for i in 0..rows for j in 0..=columns)
}

/// Three ranges, the last of which depends on the others, and a filter.
#[must_use]
pub fn three_ranges(end: u32) -> Vec<(u32, u32, u32)> {
    parallel!((i, j, k) for i in 0..end for j in 0..end for k in 0..i + j if (i + k) % 2 == 0)
}

/// `continue` in a comprehension.
#[must_use]
pub fn skip(numbers: &[i64]) -> Vec<i64> {
    parallel!(if *x < 0 { continue } else { x / 2 } for x in numbers)
}

/// A loop in a body.
#[must_use]
pub fn inner_loop(end: u32) -> Vec<u32> {
    parallel!({
        let mut steps = 0;
        let mut n = i;
        loop {
            if n == 0 {
                break steps;
            }
            n /= 2;
            steps += 1;
        }
    } for i in 0..end)
}

/// A comprehension in a comprehension.
#[must_use]
pub fn nested(rows: &[i64], columns: &[i64]) -> Vec<Vec<i64>> {
    parallel!(parallel!(x * y for y in columns) for x in rows)
}

/// A map.
#[must_use]
pub fn map(words: &[String]) -> HashMap<&str, usize> {
    parallel!(word.as_str() => word.len() for word in words)
}

/// A map of what a filter lets through.
#[must_use]
pub fn filtered_map(words: &[String]) -> HashMap<&str, usize> {
    parallel!(word.as_str() => n for word in words let n = word.len() if n > 2)
}

/// `into` for a list.
#[must_use]
pub fn into_set(numbers: &[i64]) -> BTreeSet<i64> {
    parallel!(into = BTreeSet<_>, x % 10 for x in numbers)
}

/// `into` for a map.
#[must_use]
pub fn into_map(numbers: &[i64]) -> BTreeMap<i64, i64> {
    parallel!(into = BTreeMap<_, _>, x % 10 => *x for x in numbers)
}

/// `into` for results that may fail.
#[must_use]
pub fn into_option(words: &[String]) -> Option<Vec<i64>> {
    parallel!(into = Option<Vec<_>>, word.parse().ok() for word in words)
}

/// `sum`.
#[must_use]
pub fn sum(numbers: &[i64]) -> i64 {
    parallel!(sum(x for x in numbers))
}

/// `product`.
#[must_use]
pub fn product(numbers: &[i64]) -> i64 {
    parallel!(product(*x for x in numbers if *x != 0))
}

/// `count`.
#[must_use]
pub fn count(numbers: &[i64]) -> usize {
    parallel!(count(x % 2 == 0 for x in numbers))
}

/// `min`.
#[must_use]
pub fn min(numbers: &[i64]) -> Option<&i64> {
    parallel!(min(x for x in numbers))
}

/// `max`.
#[must_use]
pub fn max(numbers: &[i64]) -> Option<f64> {
    parallel!(max(f64::sqrt(2.0) for _ in numbers))
}

/// `any`.
#[must_use]
pub fn any(numbers: &[i64]) -> bool {
    parallel!(any(*x < 0 for x in numbers))
}

/// `all`.
#[must_use]
pub fn all(numbers: &[i64]) -> bool {
    parallel!(all(*x < 0 for x in numbers))
}

/// `first`.
#[must_use]
pub fn first(numbers: &[i64]) -> Option<i64> {
    parallel!(first(*x for x in numbers if *x > 1))
}

/// `min_by_key`.
#[must_use]
pub fn min_by_key(numbers: &[i64]) -> Option<i64> {
    parallel!(min_by_key(*x for x in numbers, |x| (x - 10).abs()))
}

/// `max_by_key`.
#[must_use]
pub fn max_by_key(numbers: &[i64]) -> Option<i64> {
    parallel!(max_by_key(*x for x in numbers, |x| (x - 10).abs()))
}

/// `reduce`.
#[must_use]
pub fn reduce(numbers: &[i64]) -> Option<i64> {
    parallel!(reduce(*x for x in numbers, i64::max))
}

/// `scan`.
#[must_use]
pub fn scan(numbers: &[i64]) -> Vec<i64> {
    parallel!(scan(*x for x in numbers, i64::max))
}

/// `scan` of some items.
#[must_use]
pub fn scan_some(numbers: &[i64]) -> Vec<i64> {
    parallel!(scan(*x for x in numbers if *x > 0, |left, right| left + right))
}

/// `sum` by key.
#[must_use]
pub fn sum_by_key(numbers: &[i64]) -> HashMap<i64, i64> {
    parallel!(sum(x % 3 => x for x in numbers if *x > 0))
}

/// `max` by key.
#[must_use]
pub fn max_by_key_of_groups(numbers: &[i64]) -> BTreeMap<bool, i64> {
    parallel!(into = BTreeMap<_, _>, max(*x > 0 => *x for x in numbers))
}

/// `min_by_key` by key.
#[must_use]
pub fn min_by_key_of_groups(numbers: &[i64]) -> HashMap<bool, i64> {
    parallel!(min_by_key(*x > 0 => *x for x in numbers, |x| (x - 10).abs()))
}

/// `list`.
#[must_use]
pub fn groups(words: &[String]) -> HashMap<usize, Vec<&String>> {
    parallel!(list(word.len() => word for word in words))
}

/// `fold` by key, from a function.
#[must_use]
pub fn fold_by_key(words: &[String]) -> HashMap<usize, String> {
    parallel!(fold(word.len() => word for word in words, String::new, |all, word| all + word, |left, right| left + &right))
}

/// `fold` from a closure.
#[must_use]
pub fn fold_from_closure(numbers: &[i64], len: usize) -> Vec<i64> {
    parallel!(fold(
        *x for x in numbers,
        || vec![0; len],
        |mut all: Vec<i64>, x| {
            all[usize::from(x > 0)] += x;
            all
        },
        |left, right| left.iter().zip(right).map(|(a, b)| a + b).collect()
    ))
}

/// `fold`.
#[must_use]
pub fn fold(numbers: &[i64]) -> usize {
    parallel!(fold(x for x in numbers, 0, |n, x| if *x > 1 { n + 1 } else { n }, |left, right| left + right))
}

/// Scratch.
#[must_use]
pub fn scratch(words: &[String]) -> Vec<String> {
    parallel!(let mut letters = Vec::new(); {
        letters.clear();
        letters.extend(word.chars().rev());
        letters.iter().collect::<String>()
    } for word in words)
}

/// Scratch with types, before a statement loop.
pub fn typed_scratch(words: &[String], total: &AtomicUsize) {
    parallel!(let mut letters: Vec<char> = Vec::new(); let step: usize = 2; for word in words {
        letters.clear();
        letters.extend(word.chars().step_by(step));
        let _before = total.fetch_add(letters.len(), Ordering::Relaxed);
    });
}

/// `n_jobs`.
#[must_use]
pub fn n_jobs(numbers: &[i64], workers: i32) -> Vec<i64> {
    parallel!(n_jobs = workers, x + 1 for x in numbers)
}

/// `pool`.
#[must_use]
pub fn pool(numbers: &[i64], pool: &Pool) -> Vec<i64> {
    parallel!(pool = pool, x + 1 for x in numbers)
}

/// Every setting, in brackets.
#[must_use]
pub fn settings(numbers: &[i64]) -> Vec<i64> {
    parallel![pool = &Pool::new(2), n_jobs = -1, batch_size = 10, explain = false, into = Vec<_>, x + 1 for x in numbers,]
}

/// `progress`, with a closure.
#[must_use]
pub fn progress(numbers: &[i64], done: &AtomicUsize) -> Vec<i64> {
    parallel!(n_jobs = 2, progress = |p| done.store(p.done(), Ordering::Relaxed), batch_size = 3, x + 1 for x in numbers)
}

/// `progress`, with a function, in a loop over pairs with scratch and an exit.
#[must_use]
pub fn progress_function(end: i64, report: fn(&Progress)) -> i64 {
    let mut sum = 0;
    parallel!(progress = report, let mut both = Vec::new(); for i in 0..end for j in 0..3 {
        if i > 10 {
            break;
        }
        both.clear();
        both.extend([double(i), j]);
        sum += both.iter().sum::<i64>();
    });
    sum
}

/// `progress`, in a loop with `then` and a reduction.
#[must_use]
pub fn progress_then(numbers: &[i64], report: fn(&Progress)) -> i64 {
    let mut sum = 0;
    parallel!(progress = report, for x in numbers { double(*x) } then |x| sum += x);
    sum + parallel!(progress = report, sum(*x for x in numbers if *x > 0))
}

/// `progress`, of a stream.
#[must_use]
pub fn progress_stream(end: i64) -> Stream<i64> {
    parallel!(progress = |_| (), into = Stream<_>, double(i) for i in 0..end)
}

/// A statement loop over shared items.
pub fn over_shared_items(numbers: &[i64], seen: &Mutex<Vec<i64>>) {
    parallel!(for x in numbers {
        if let Ok(mut list) = seen.lock() {
            list.push(*x);
        }
    });
}

/// A statement loop over exclusive items.
pub fn over_exclusive_items(numbers: &mut [i64]) {
    parallel!(for x in numbers {
        *x += 1;
    });
}

/// A statement loop over exclusive items of a collection.
#[must_use]
pub fn over_a_collection(end: u32) -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..end).collect();
    parallel!(
        n_jobs = 2,
        for x in &mut numbers {
            *x *= 2;
        }
    );
    numbers
}

/// A statement loop over owned items.
pub fn over_owned_items(words: Vec<String>, seen: &Mutex<Vec<String>>) {
    parallel!(for word in words {
        if let Ok(mut list) = seen.lock() {
            list.push(word);
        }
    });
}

/// A statement loop that is the call of a function.
pub fn over_a_call(numbers: &[i64]) {
    parallel!(for &x in numbers {
        forget(x);
    });
}

/// A statement loop that does nothing.
pub fn over_nothing(numbers: &[i64]) {
    parallel!(for _ in numbers {});
}

/// A statement loop with clauses.
pub fn clauses(end: usize, total: &AtomicUsize) {
    parallel!(for i in 0..end if i % 2 == 1 for j in 0..i let product = i * j if product > 10 {
        let _before = total.fetch_add(product, Ordering::Relaxed);
    });
}

/// A statement loop over two ranges.
pub fn cells(rows: usize, columns: usize, total: &AtomicUsize) {
    parallel!(for i in 0..rows for j in 0..columns {
        let _before = total.fetch_add(i * j, Ordering::Relaxed);
    });
}

/// A statement loop with `continue`.
pub fn continues(numbers: &[i64], total: &AtomicUsize) {
    parallel!(for x in numbers {
        if *x < 0 {
            continue;
        }
        let _before = total.fetch_add(1, Ordering::Relaxed);
    });
}

/// A statement loop with a label.
pub fn label(end: usize, primes: &AtomicUsize) {
    parallel!('numbers: for n in 2..end {
        for divisor in 2..n {
            if n % divisor == 0 {
                continue 'numbers;
            }
        }
        let _before = primes.fetch_add(1, Ordering::Relaxed);
    });
}

/// A statement loop with an attribute.
pub fn attribute(end: usize, total: &AtomicUsize) {
    parallel!(
        #[allow(unused_variables)]
        for i in 0..end {
            let _before = total.fetch_add(1, Ordering::Relaxed);
        }
    );
}

/// Exits of every kind.
///
/// # Errors
/// When a word is no number.
pub fn exits(words: &[&str]) -> Result<Vec<i64>, ParseIntError> {
    let numbers = parallel!({
        let number = word.parse::<i64>()?;
        if number > 100 {
            return Ok(Vec::new());
        }
        if number < 0 {
            break;
        }
        number
    } for word in words);
    Ok(numbers)
}

/// Labels beyond the loop.
#[must_use]
pub fn labels(rows: &[Vec<i64>]) -> usize {
    let mut whole = 0;
    'rows: for row in rows {
        parallel!(for x in row {
            if *x < 0 {
                continue 'rows;
            }
            if *x > 100 {
                break 'rows;
            }
        });
        whole += 1;
    }
    whole
}

/// Accumulators of every kind.
#[must_use]
pub fn accumulators(numbers: &[i64]) -> (i64, i64, i64, Vec<i64>, HashMap<i64, i64>, [usize; 3]) {
    let mut sum = 0;
    let mut left = 1000;
    let mut most = i64::MIN;
    let mut odd = Vec::new();
    let mut last = HashMap::new();
    let mut bins = [0; 3];
    parallel!(for (i, &x) in numbers.iter().enumerate() {
        sum += x;
        left -= x;
        most = most.max(x);
        if x % 2 == 1 {
            odd.push(x);
        }
        last.extend([(x % 10, x)]);
        bins[i % 3] += 1;
    });
    (sum, left, most, odd, last, bins)
}

/// A sum, through a reference, that is not all.
pub fn behind_a_reference(numbers: &[i64], sum: &mut i64, all: &mut Vec<i64>) {
    parallel!(for &x in numbers {
        *sum += x;
        all.push(x);
    });
}

/// A window.
pub fn window(out: &mut [usize]) {
    parallel!(for i in 0..out.len() {
        out[i] = i + out.len();
    });
}

/// Leaves the function, as the macro of this name of `anyhow` does.
macro_rules! bail {
    ($($text:tt)*) => {
        return Err(format!($($text)*))
    };
}

/// Leaves the function if the condition does not hold.
macro_rules! ensure {
    ($condition:expr) => {
        if !$condition {
            bail!("not so");
        }
    };
}

/// Exits that stand in macros.
///
/// # Errors
/// The first number that is negative, or more than 9.
pub fn bails(numbers: &[i64]) -> Result<(i64, Vec<i64>), String> {
    let mut total = 0;
    parallel!(for number in numbers {
        total += number;
        if *number < 0 {
            bail!("{number} is negative");
        }
        ensure!(*number < 10);
    });
    let list = parallel!(if *number > 9 { bail!("{number} is large") } else { number * 2 } for number in numbers);
    Ok((total, list))
}

/// A loop with `then`.
pub fn sink(numbers: &[i64], out: &mut Vec<i64>) {
    parallel!(for &number in numbers { double(number) } then |doubled| out.push(doubled));
}

/// A loop with `then`, both of whose parts leave, and a label that only the second one uses.
///
/// # Errors
/// When a word is not a number, or a number is above 100.
pub fn sink_exits(words: &[&str], out: &mut Vec<i64>) -> Result<usize, ParseIntError> {
    let mut lines = 0;
    'outer: for _ in 0..2 {
        parallel!(
            'words: for word in words {
                lines += 1;
                if word.is_empty() {
                    break;
                }
                word.parse::<i64>()?
            } then |number: i64| {
                for other in 0..number {
                    if other > 100 {
                        break 'words;
                    }
                    if other == 50 {
                        continue 'words;
                    }
                }
                if number < 0 {
                    break 'outer;
                }
                if number == 7 {
                    continue 'outer;
                }
                out.push(number);
            }
        );
    }
    Ok(lines)
}

/// Results in any order.
pub fn unordered(numbers: &[i64], seen: &mut [bool]) {
    parallel!(ordered = false, for (i, &number) in numbers.iter().enumerate() { (i, double(number)) } then |(i, n)| {
        if let Some(mark) = seen.get_mut(i) {
            *mark = n > 0;
        }
    });
}

/// A list that somebody else may stop.
///
/// # Errors
/// When it is stopped.
pub fn stopped(token: &Cancel, numbers: &[i64]) -> Result<Vec<i64>, Stopped<Vec<i64>>> {
    parallel!(cancel = token, time_limit = Duration::from_secs(1), double(*number) for number in numbers)
}

/// A loop that may be stopped, and left.
#[must_use]
pub fn stopped_or_left(token: &Cancel, numbers: &[i64]) -> Option<i64> {
    let mut total = 0;
    let made = parallel!(
        cancel = token,
        for number in numbers {
            if *number == 0 {
                break;
            }
            total += double(*number).checked_add(1)?;
        }
    );
    made.is_ok().then_some(total)
}

/// A pipeline that may be stopped.
#[must_use]
pub fn stopped_pipeline(token: &Cancel, numbers: &[i64]) -> i64 {
    let mut total = 0;
    let made = parallel!(cancel = token, for number in numbers {
        double(*number)
    } then |value| {
        total += value;
    });
    made.map_or(0, |()| total)
}

/// A `Stream` that may be stopped.
#[must_use]
pub fn stopped_stream(token: &Cancel, numbers: Vec<i64>) -> Stream<i64> {
    parallel!(into = Stream<_>, cancel = token, double(number) for number in numbers)
}

/// Reductions that may be stopped.
#[must_use]
pub fn stopped_reductions(token: &Cancel, numbers: &[i64]) -> bool {
    let sum = parallel!(cancel = token, sum(double(*number) for number in numbers));
    let any = parallel!(cancel = token, any(double(*number) > 5 for number in numbers));
    let most = parallel!(cancel = token, max(i * j for i in 0..10 for j in 0..10));
    sum.is_ok() && any.is_ok() && most.is_ok()
}

/// The outcomes of all items.
#[must_use]
pub fn outcomes(numbers: &[i64]) -> (Outcomes<i64>, i64) {
    let mut total = 0;
    let all = parallel!(retries = 1, into = Outcomes<_>, {
        if *number == 7 {
            continue;
        }
        total += double(*number);
        number.checked_mul(2).ok_or("too large")
    } for number in numbers if *number > 0);
    (all, total)
}

/// Items that are tried again, and exits.
#[must_use]
pub fn retried(numbers: &mut [i64], owned: Vec<String>) -> Option<(i64, Vec<usize>)> {
    let (mut total, mut most, mut seen, mut bins) = (0, 0, Vec::new(), [0; 3]);
    let mut written = vec![0; 10];
    parallel!(
        retries = 2,
        retry_pause = Duration::ZERO,
        'rows: for number in numbers {
            for part in 0..3 {
                if part > *number {
                    continue 'rows;
                }
            }
            *number = number.checked_add(1)?;
            total += *number;
            most = most.max(*number);
            seen.push(*number);
            bins[usize::from(*number > 0)] += 1;
            if *number == 100 {
                break;
            }
        }
    );
    parallel!(
        retries = 1,
        for i in 0..10 {
            written[i] = i;
        }
    );
    let sum = parallel!(retries = 1, sum(double(*number) for number in &seen));
    let first = parallel!(retries = 1, first(*number for number in &seen if *number > 5));
    let map = parallel!(retries = 1, *number => double(*number) for number in &seen);
    let lengths = parallel!(retries = 1, text.len() for text in owned);
    parallel!(retries = 1, for number in &seen {
        double(*number)
    } then |value| {
        total += value;
    });
    Some((total + most + sum + first? + i64::from(bins[0]) + map.get(&1)?, lengths))
}

/// A stream of results.
#[must_use]
pub fn stream(numbers: Vec<i64>) -> Stream<i64> {
    parallel!(into = Stream<_>, { if number > 100 { break } double(number) } for number in numbers)
}

/// Elements of lists around the loop, by a name, by a reference and by a parameter.
#[must_use]
pub fn of_lists(list: &[i64], rows: &[Vec<i64>]) -> (Vec<i64>, Vec<i64>) {
    let doubled: Vec<i64> = list.iter().map(|item| item * 2).collect();
    let sums = parallel!(doubled[i] + list[i] + rows[i][0] for i in 0..doubled.len());
    let mut out = vec![0; sums.len()];
    parallel!(for i in 0..sums.len() {
        out[i] = if i < doubled.len() && doubled[i] > 2 { sums[i] } else { list[i] };
    });
    (sums, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: [i64; 4] = [3, -4, 0, 12];

    fn words() -> Vec<String> {
        ["1", "two", "3"].map(String::from).into()
    }

    fn total(run: impl FnOnce(&AtomicUsize)) -> usize {
        let total = AtomicUsize::new(0);
        run(&total);
        total.into_inner()
    }

    fn seen<T: Ord>(run: impl FnOnce(&Mutex<Vec<T>>)) -> Vec<T> {
        let seen = Mutex::new(Vec::new());
        run(&seen);
        let mut list = seen.into_inner().unwrap_or_default();
        list.sort();
        list
    }

    #[test]
    fn inputs() {
        assert_eq!(list(&NUMBERS), [9, 16, 0, 144]);
        assert_eq!(range(3), [1, 2, 3]);
        assert_eq!(owned(words()), ["1!", "two!", "3!"]);
        assert_eq!(streamed("one\ntwo\n\nfour"), [3, 3, 0, 4]);
        assert_eq!(temporary(), 2);
        assert_eq!(generic(&["a", "bb"]), [1, 2]);
    }

    #[test]
    fn bodies() {
        assert_eq!(call(&NUMBERS), [6, -8, 0, 24]);
        assert_eq!(path_call(&words()), [1, 3, 1]);
        assert_eq!(method_call(&words()), ["1", "TWO", "3"]);
        assert_eq!(item(3), [0, 1, 2]);
        assert_eq!(braces(&NUMBERS), [4, -3, 1, 13]);
        assert_eq!(parentheses(&NUMBERS), [4, -3, 1, 13]);
        assert_eq!(block(&NUMBERS), [16, 9, 1, 169]);
        assert_eq!(branches(&NUMBERS), ["natural", "negative", "natural", "natural"]);
        assert_eq!(arms(&[0, 1, 2]), ['a', 'b', 'c']);
        assert_eq!(tuple(&NUMBERS), [(3, true), (-4, false), (0, false), (12, true)]);
        assert_eq!(closure(&NUMBERS).iter().map(|add| add(1)).collect::<Vec<_>>(), [4, -3, 1, 13]);
        assert_eq!(unit(&NUMBERS).len(), 4);
        assert_eq!(skip(&NUMBERS), [1, 0, 6]);
        assert_eq!(inner_loop(5), [0, 1, 2, 2, 3]);
        assert_eq!(nested(&[1, 2], &[10, 20]), [[10, 20], [20, 40]]);
    }

    #[test]
    fn patterns() {
        assert_eq!(wildcard(2), [2, 2]);
        assert_eq!(mutable(3), [1, 2, 3]);
        assert_eq!(alternatives(&[Ok(1), Err(2)]), [1, 2]);
        assert_eq!(pairs(&NUMBERS), [0, 1, 2, 3]);
        assert_eq!(typed(4), [0, 1, 4, 9]);
    }

    #[test]
    fn comprehension_clauses() {
        assert_eq!(filter(&NUMBERS), [-3, 1, 13]);
        assert_eq!(filters(&NUMBERS), [1, 13]);
        assert_eq!(if_let(&words()), [1, 3]);
        assert_eq!(chain(&words()), [3]);
        assert_eq!(let_clause(&NUMBERS), [18, 32, 0, 288]);
        assert_eq!(let_clauses(&NUMBERS), [6, 4]);
        assert_eq!(nested_for(&[vec![1], vec![2, 3], vec![]]), [3, 4]);
        assert_eq!(two_ranges(2, 1), [(0, 0), (0, 1), (1, 0), (1, 1)]);
        assert_eq!(three_ranges(2), [(0, 1, 0), (1, 1, 1)]);
    }

    #[test]
    fn containers() {
        let list = words();
        assert_eq!(map(&list), HashMap::from([("1", 1), ("two", 3), ("3", 1)]));
        assert_eq!(filtered_map(&list), HashMap::from([("two", 3)]));
        assert_eq!(into_set(&NUMBERS), BTreeSet::from([-4, 0, 2, 3]));
        assert_eq!(into_map(&NUMBERS), BTreeMap::from([(-4, -4), (0, 0), (2, 12), (3, 3)]));
        assert_eq!(into_option(&list), None);
        assert_eq!(into_option(&list[..1]), Some(vec![1]));
    }

    #[test]
    fn reducers() {
        assert_eq!(sum(&NUMBERS), 11);
        assert_eq!(product(&NUMBERS), -144);
        assert_eq!(count(&NUMBERS), 3);
        assert_eq!(min(&NUMBERS), Some(&-4));
        assert_eq!(max(&NUMBERS), Some(f64::sqrt(2.0)));
        assert!(any(&NUMBERS));
        assert!(!all(&NUMBERS));
        assert_eq!(first(&NUMBERS), Some(3));
        assert_eq!(min_by_key(&NUMBERS), Some(12));
        assert_eq!(max_by_key(&NUMBERS), Some(-4));
        assert_eq!(reduce(&NUMBERS), Some(12));
        assert_eq!(scan(&NUMBERS).last(), Some(&12));
        assert_eq!(scan_some(&NUMBERS).last(), Some(&15));
        assert_eq!(fold(&NUMBERS), 2);
        assert_eq!(sum_by_key(&NUMBERS)[&0], 15);
        assert_eq!(max_by_key_of_groups(&NUMBERS)[&true], 12);
        assert_eq!(min_by_key_of_groups(&NUMBERS)[&true], 12);
        assert_eq!(groups(&words()).values().map(Vec::len).sum::<usize>(), words().len());
        assert_eq!(fold_by_key(&words()).values().map(String::len).sum::<usize>(), words().concat().len());
        assert_eq!(fold_from_closure(&NUMBERS, 2), [-4, 15]);
    }

    #[test]
    fn scratches() {
        assert_eq!(scratch(&words()), ["1", "owt", "3"]);
        assert_eq!(total(|sum| typed_scratch(&words(), sum)), 4);
    }

    #[test]
    fn all_settings() {
        assert_eq!(n_jobs(&NUMBERS, 2), [4, -3, 1, 13]);
        assert_eq!(pool(&NUMBERS, &Pool::new(2)), [4, -3, 1, 13]);
        assert_eq!(settings(&NUMBERS), [4, -3, 1, 13]);
        let done = AtomicUsize::new(0);
        assert_eq!(progress(&NUMBERS, &done), [4, -3, 1, 13]);
        assert_eq!(done.into_inner(), 4);
        assert_eq!(progress_function(2, |_| ()), 2 * 3 + 3 * 2);
        assert_eq!(progress_then(&NUMBERS, |_| ()), 22 + 15);
        assert_eq!(progress_stream(3).sum::<i64>(), 6);
    }

    #[test]
    fn elements_of_lists() {
        assert_eq!(of_lists(&[1, 2], &[vec![10], vec![20]]), (vec![13, 26], vec![1, 26]));
    }

    #[test]
    fn statement_loops() {
        assert_eq!(seen(|list| over_shared_items(&NUMBERS, list)), [-4, 0, 3, 12]);
        let mut numbers = NUMBERS;
        over_exclusive_items(&mut numbers);
        assert_eq!(numbers, [4, -3, 1, 13]);
        assert_eq!(over_a_collection(3), [0, 2, 4]);
        assert_eq!(seen(|list| over_owned_items(words(), list)), ["1", "3", "two"]);
        over_a_call(&NUMBERS);
        over_nothing(&NUMBERS);
        assert_eq!(total(|sum| clauses(6, sum)), 15 + 20);
        assert_eq!(total(|sum| cells(3, 4, sum)), 18);
        assert_eq!(total(|sum| continues(&NUMBERS, sum)), 3);
        assert_eq!(total(|primes| label(20, primes)), 8);
        assert_eq!(total(|sum| attribute(7, sum)), 7);
    }

    #[test]
    fn effects_are_those_of_the_serial_loop() {
        assert_eq!(exits(&["1", "2", "-1", "x"]), Ok(vec![1, 2]));
        assert_eq!(exits(&["1", "101", "x"]), Ok(Vec::new()));
        assert!(exits(&["1", "x"]).is_err());
        assert_eq!(labels(&[vec![1, 2], vec![-1], vec![3], vec![101], vec![4]]), 2);
        let (sum, left, most, odd, last, bins) = accumulators(&[1, 2, 13]);
        assert_eq!((sum, left, most, odd, last.len(), bins), (16, 984, 13, vec![1, 13], 3, [1, 1, 1]));
        let (mut total, mut all) = (1, vec![0]);
        behind_a_reference(&[1, 2], &mut total, &mut all);
        assert_eq!((total, all), (4, vec![0, 1, 2]));
        let mut out = [0; 3];
        window(&mut out);
        assert_eq!(out, [3, 4, 5]);
    }

    #[test]
    fn exits_in_macros() {
        assert_eq!(bails(&[1, 2, 3]), Ok((6, vec![2, 4, 6])));
        assert_eq!(bails(&[1, -2, 30]), Err("-2 is negative".to_owned()));
        assert_eq!(bails(&[1, 20, -3]), Err("not so".to_owned()));
    }

    #[test]
    fn results_on_their_way() {
        let mut out = Vec::new();
        sink(&NUMBERS, &mut out);
        assert_eq!(out, [6, -8, 0, 24]);
        out.clear();
        assert_eq!(sink_exits(&["1", "2", "50", "7", "8"], &mut out), Ok(8));
        assert_eq!(out, [1, 2, 50, 1, 2, 50]);
        let mut seen = [false; 4];
        unordered(&NUMBERS, &mut seen);
        assert_eq!(seen, [true, false, false, true]);
        assert_eq!(stream(vec![1, 2, 101, 3]).collect::<Vec<_>>(), [2, 4]);
    }
}
