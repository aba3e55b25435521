//! Shapes of values, filters, inputs and exits: each stands where the expansion could set off a lint that the serial loop does
//! not.

#![allow(
    clippy::missing_const_for_fn,
    clippy::must_use_candidate,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::implicit_hasher,
    clippy::ptr_arg,
    clippy::double_must_use,
    clippy::needless_pass_by_value,
    missing_docs,
    clippy::undocumented_unsafe_blocks,
    clippy::float_arithmetic,
    clippy::cast_possible_truncation
)]

use parallel_for::{Stream, parallel};
use std::collections::{BTreeSet, HashMap};
use std::hint::black_box;
use std::num::ParseIntError;

#[derive(Clone, Copy, Debug)]
pub struct Stats {
    pub total: i64,
    pub count: u32,
}

pub fn hold(number: i64) {
    let _: i64 = black_box(number);
}

pub fn check(number: i64) -> Result<i64, String> {
    if number > 100 { Err(number.to_string()) } else { Ok(number) }
}

pub fn first_of_open_range() -> Option<u64> {
    parallel!(first(x for x in (0_u64..) if x * x > 50))
}

pub fn list_in_parenthesised_input(n: u64) -> Vec<u64> {
    parallel!(x for x in (0..n))
}

pub fn sum_in_parenthesised_input(n: u64) -> u64 {
    parallel!(sum(x for x in (0..n)))
}

pub fn parenthesised_value(n: u64) -> Vec<u64> {
    parallel!((x + 1) for x in 0..n)
}

pub fn question_mark_of_branches(numbers: &[i64]) -> Result<Vec<i64>, String> {
    Ok(parallel!((if *x < 0 { Err("negative".to_owned()) } else { Ok(*x) })? for x in numbers))
}

pub fn question_mark_of_branches_last(numbers: &[i64]) -> Result<(), String> {
    parallel!(for x in numbers {
        let k = 3;
        check(*x + k)?;
        (if *x < 0 { Err("negative".to_owned()) } else { Ok(()) })?;
    });
    Ok(())
}

pub fn question_mark_of_match(numbers: &[i64]) -> Result<Vec<i64>, String> {
    Ok(parallel!((match x { 0 => Err("zero".to_owned()), _ => Ok(*x) })? for x in numbers))
}

pub fn question_mark_of_block(numbers: &[i64]) -> Result<Vec<i64>, String> {
    Ok(parallel!({ let y = x + 1; check(y) }? for x in numbers))
}

pub fn question_mark_last_in_value(numbers: &[i64]) -> Result<Vec<i64>, String> {
    Ok(parallel!({ let y = x + 1; check(y)? } for x in numbers))
}

pub fn question_mark_in_condition(numbers: &[i64]) -> Result<Vec<i64>, String> {
    Ok(parallel!(*x for x in numbers if check(*x)? > 3))
}

pub fn question_mark_as_statement(numbers: &[i64]) -> Result<(), String> {
    parallel!(for x in numbers {
        check(*x)?;
    });
    Ok(())
}

pub fn question_mark_bound(numbers: &[i64]) -> Result<(), String> {
    parallel!(for x in numbers {
        let _y = check(*x)?;
    });
    Ok(())
}

pub fn question_mark_twice(numbers: &[i64]) -> Result<Vec<i64>, String> {
    Ok(parallel!(check(check(*x)?)? for x in numbers))
}

pub fn question_mark_operand(numbers: &[i64]) -> Result<Vec<i64>, String> {
    Ok(parallel!(check(*x)? + check(*x + 1)? for x in numbers))
}

pub fn question_mark_method(numbers: &[i64]) -> Result<Vec<u32>, String> {
    Ok(parallel!(check(*x)?.count_ones() for x in numbers))
}

pub fn question_mark_of_option(numbers: &[i64]) -> Option<i64> {
    let mut total = 0;
    parallel!(for x in numbers {
        total += x.checked_mul(2)?;
    });
    Some(total)
}

pub fn question_mark_in_let_else(numbers: &[i64]) -> Option<i64> {
    let mut total = 0;
    parallel!(for x in numbers {
        let Some(y) = x.checked_mul(2) else {
            return None;
        };
        total += y;
    });
    Some(total)
}

pub fn question_mark_in_if_let(numbers: &[i64]) -> Option<i64> {
    let mut total = 0;
    parallel!(for x in numbers {
        if let 0..9 = x.checked_mul(2)? {
            total += x;
        }
    });
    Some(total)
}

pub fn question_mark_in_match_arm(numbers: &[i64]) -> Option<i64> {
    let mut total = 0;
    parallel!(for x in numbers {
        total += match *x {
            0 => 1,
            y => y.checked_mul(2)?,
        };
    });
    Some(total)
}

pub fn question_mark_in_index(numbers: &[i64], bins: &mut [i64; 3]) -> Option<()> {
    parallel!(for x in numbers {
        bins[usize::try_from(*x).ok()? % 3] += 1;
    });
    Some(())
}

pub fn question_mark_in_closure(numbers: &[i64]) -> Vec<Option<i64>> {
    parallel!((|| Some(x.checked_mul(2)? + 1))() for x in numbers)
}

pub fn return_value(numbers: &[i64]) -> i64 {
    parallel!(for x in numbers {
        if *x > 3 {
            return *x;
        }
    });
    0
}

pub fn return_value_in_parentheses(numbers: &[i64]) -> (i64, i64) {
    parallel!(for x in numbers {
        if *x > 3 {
            return (*x, 1);
        }
    });
    (0, 0)
}

pub fn return_branches(numbers: &[i64]) -> i64 {
    parallel!(for x in numbers {
        if *x > 3 {
            return if *x > 5 { 5 } else { *x };
        }
    });
    0
}

pub fn return_block(numbers: &[i64]) -> i64 {
    parallel!(for x in numbers {
        if *x > 3 {
            return {
                let y = *x;
                y + 1
            };
        }
    });
    0
}

pub fn return_unit(numbers: &[i64]) {
    parallel!(for x in numbers {
        if *x > 3 {
            return;
        }
        hold(*x);
    });
    hold(3);
}

pub fn return_unit_last(numbers: &[i64]) {
    parallel!(for x in numbers {
        if *x > 3 {
            return;
        }
        hold(*x);
    });
}

pub fn return_in_match(numbers: &[i64]) -> i64 {
    parallel!(for x in numbers {
        match *x {
            3 => return 3,
            4 => {}
            y => hold(y),
        }
    });
    0
}

pub fn return_in_list(numbers: &[i64]) -> Vec<i64> {
    parallel!(if *x > 3 { return Vec::new() } else { *x } for x in numbers)
}

pub fn return_or_question(numbers: &[i64]) -> Option<i64> {
    parallel!(for x in numbers {
        if *x > 3 {
            return Some(*x);
        }
        hold(x.checked_mul(2)?);
    });
    None
}

pub fn break_in_loop(numbers: &[i64]) {
    parallel!(for x in numbers {
        if *x > 3 {
            break;
        }
        hold(*x);
    });
}

pub fn break_last(numbers: &[i64]) {
    parallel!(for x in numbers {
        hold(*x);
        if *x > 3 {
            break;
        }
    });
}

pub fn break_in_match(numbers: &[i64]) {
    parallel!(for x in numbers {
        match *x {
            3 => break,
            4 => continue,
            y => hold(y),
        }
        hold(1);
    });
}

pub fn break_in_list(numbers: &[i64]) -> Vec<i64> {
    parallel!(if *x > 3 { break } else { *x } for x in numbers)
}

pub fn break_outer(numbers: &[i64]) {
    'outer: for round in 0..3 {
        parallel!(for x in numbers {
            if *x > round {
                break 'outer;
            }
            hold(*x);
        });
        hold(round);
    }
}

pub fn continue_outer(numbers: &[i64]) {
    'outer: for round in 0..3 {
        parallel!(for x in numbers {
            if *x > round {
                continue 'outer;
            }
            hold(*x);
        });
        hold(round);
    }
}

pub fn label(n: u64) {
    parallel!('rows: for x in 0..n for y in 0..x { if y > 3 { continue 'rows; } hold(3); });
}

pub fn let_clause(n: u64) -> Vec<u64> {
    parallel!(y + x for x in 0..n let y = x * x if y > 3)
}

pub fn let_clause_typed(n: u64) -> Vec<u64> {
    parallel!(y for x in 0..n let y: u64 = x * x)
}

pub fn if_let_clause(xs: &[Option<i64>]) -> Vec<i64> {
    parallel!(*y for x in xs if let Some(y) = x)
}

pub fn if_let_chain(xs: &[Option<i64>]) -> Vec<i64> {
    parallel!(*y for x in xs if let Some(y) = x && *y > 3)
}

pub fn scratch(words: &[String]) -> Vec<usize> {
    parallel!(let mut buffer = String::new(); { buffer.clear(); buffer.push_str(word); buffer.len() } for word in words)
}

pub fn scratch_statement(words: &mut [String]) {
    parallel!(let mut buffer = String::new(); for word in words { buffer.clear(); buffer.push_str(word); word.clone_from(&buffer); });
}

pub fn scratch_with_exit(words: &[String]) -> Option<usize> {
    parallel!(let mut buffer = String::new(); for word in words { buffer.clear(); buffer.push_str(word); if buffer.len() > 3 { return Some(buffer.len()); } });
    None
}

pub fn accumulator(numbers: &[i64]) -> i64 {
    let mut total = 0;
    parallel!(for x in numbers {
        total += x;
    });
    total
}

pub fn accumulator_taken(numbers: &[i64]) -> i64 {
    let mut left = 100;
    parallel!(for x in numbers {
        left -= x;
    });
    left
}

pub fn accumulator_behind_reference(numbers: &[i64], total: &mut i64) {
    parallel!(for x in numbers {
        *total += x;
    });
}

pub fn accumulator_field(numbers: &[i64], stats: &mut Stats) {
    parallel!(for x in numbers {
        stats.total += x;
        stats.count += 1;
    });
}

pub fn accumulator_in_branch(numbers: &[i64]) -> i64 {
    let mut total = 0;
    parallel!(for x in numbers {
        if *x > 3 {
            total += x;
        } else {
            total += 1;
        }
    });
    total
}

pub fn accumulator_last_expression(numbers: &[i64]) -> i64 {
    let mut total = 0;
    parallel!(for x in numbers {
        total += x;
    });
    total
}

pub fn best(numbers: &[i64]) -> i64 {
    let mut best = 0;
    parallel!(for x in numbers {
        best = best.max(*x);
    });
    best
}

pub fn filled(numbers: &[i64]) -> Vec<i64> {
    let mut out = Vec::new();
    parallel!(for x in numbers {
        if *x > 3 {
            out.push(*x);
        }
    });
    out
}

pub fn filled_text(words: &[String]) -> String {
    let mut out = String::new();
    parallel!(for word in words {
        out.push_str(word);
        out += "!";
    });
    out
}

pub fn extended(numbers: &[i64]) -> Vec<i64> {
    let mut out = Vec::new();
    parallel!(for x in numbers {
        out.extend([*x, x + 1]);
    });
    out
}

pub fn bins(numbers: &[usize]) -> [u32; 4] {
    let mut bins = [0; 4];
    parallel!(for x in numbers {
        bins[x % 4] += 1;
    });
    bins
}

pub fn bins_of_vec(numbers: &[usize]) -> Vec<u32> {
    let mut bins = vec![0; 4];
    parallel!(for x in numbers {
        bins[x % 4] += 1;
    });
    bins
}

pub fn window(numbers: &[f64], out: &mut [f64]) {
    parallel!(for i in 0..out.len() {
        out[i] = numbers[i].sqrt();
    });
}

pub fn window_of_vec(n: usize) -> Vec<usize> {
    let mut out = vec![0; n];
    parallel!(for i in 0..n {
        out[i] = i * i;
    });
    out
}

/// Rows, with the width behind a reference, in a type of its own, and in a field.
pub fn window_in_rows(image: &mut [f64], width: &usize, narrow: u32, size: (usize, usize)) {
    let rows = image.len() / (*width).max(1);
    parallel!(for y in 0..rows {
        for x in 0..*width {
            image[y * width + x] *= 2.0;
        }
        image[y * *width..(y + 1) * width].reverse();
    });
    parallel!(for y in 0..rows {
        for x in 0..narrow as usize {
            image[y * narrow as usize + x] = 1.0;
        }
    });
    parallel!(for y in (0..size.1).rev() for x in 1..size.0.max(1) let at = y * size.0 + x {
        image[at - 1] = 2.0;
    });
}

pub fn window_of_steps(numbers: &[f64], out: &mut [f64], offset: usize) {
    parallel!(for i in (0..out.len() - 1).step_by(2) {
        out[i] = 1.0;
        out[i + 1] = -out[i];
    });
    parallel!(for (i, x) in numbers.iter().enumerate().skip(1).filter(|(i, _)| i % 3 == 0) {
        out[i - 1] = *x;
    });
    parallel!(for (i, x) in (0..).zip(numbers) {
        out[i + offset] = *x;
    });
    let last = out.len() - 1;
    parallel!(for (i, x) in numbers.iter().enumerate().rev() {
        out[last - i] = *x;
    });
}

pub fn window_of_enumerate(numbers: &[f64], out: &mut [f64]) {
    parallel!(for (i, x) in numbers.iter().enumerate() {
        out[i] = x.sqrt();
    });
}

pub fn window_of_rows(out: &mut [[usize; 3]]) {
    parallel!(for i in 0..out.len() {
        out[i][0] = i;
        out[i][1] = 3;
    });
}

#[derive(Debug)]
pub struct Field {
    pub now: Vec<f64>,
    pub next: Vec<f64>,
    pub scale: f64,
}

impl Field {
    pub fn step(&mut self) {
        parallel!(for i in 1..self.now.len() - 1 {
            self.next[i] = self.scale * (self.now[i - 1] + self.now[i + 1]);
        });
    }

    pub fn blur(&self, to: &mut Self, width: usize) {
        parallel!(for y in 1..self.now.len() / width - 1 {
            for x in 1..width - 1 {
                to.now[y * width + x] = self.now[(y - 1) * width + x] + self.now[(y + 1) * width + x];
            }
        });
        parallel!(for y in 0..self.now.len() / width {
            let mut sum = 0.0;
            'row: for x in (0..width).rev() {
                if self.now[y * width + x] > 0.0 {
                    break 'row;
                }
                sum += self.now[y * width + x];
            }
            to.next[y] = sum;
        });
    }

    pub fn roots(&self) -> Vec<f64> {
        parallel!(self.now[i].sqrt() + self.next[self.now.len() - 1 - i] for i in 0..self.now.len())
    }
}

pub fn filter_in_loop(numbers: &[i64], limit: i64, stats: &[Stats]) -> (Vec<i64>, usize, i64) {
    let mut total = 0;
    parallel!(for s in stats.iter().filter(|s| s.count > 3) {
        total += s.total;
    });
    let list = parallel!(x * 2 for x in numbers.iter().copied().filter(|x| *x > limit));
    let count =
        parallel!(count(*x > 7 for (_, x) in numbers.iter().enumerate().filter(|(i, x)| i % 2 == 0 && **x < limit)));
    (list, count, total)
}

pub fn in_place(numbers: &mut [f64]) {
    parallel!(for x in numbers {
        *x *= 2.0;
    });
}

pub fn in_place_iter_mut(numbers: &mut [f64]) {
    parallel!(for x in numbers.iter_mut() {
        *x *= 2.0;
    });
}

pub fn chunks(numbers: &mut [f64]) {
    parallel!(for row in numbers.chunks_mut(3) {
        row[0] = 1.0;
    });
}

pub fn zip(a: &[f64], b: &mut [f64]) {
    parallel!(for (x, y) in a.iter().zip(b) {
        *y += x;
    });
}

pub fn grid(n: usize) -> Vec<usize> {
    parallel!(i * j for i in 0..n for j in 0..n)
}

pub fn grid_statement(n: usize) -> usize {
    let mut total = 0;
    parallel!(for i in 0..n for j in 0..n { total += i * j; });
    total
}

pub fn map(words: &[String]) -> HashMap<&str, usize> {
    parallel!(word.as_str() => word.len() for word in words)
}

pub fn map_filtered(words: &[String]) -> HashMap<&str, usize> {
    parallel!(word.as_str() => word.len() for word in words if !word.is_empty())
}

pub fn into_set(numbers: &[i64]) -> BTreeSet<i64> {
    parallel!(into = BTreeSet<_>, *x for x in numbers)
}

pub fn into_result(words: &[String]) -> Result<Vec<i64>, ParseIntError> {
    parallel!(into = Result<_, _>, word.parse() for word in words)
}

pub fn sum(numbers: &[i64]) -> i64 {
    parallel!(sum(x * x for x in numbers))
}

pub fn sum_of_branches(numbers: &[i64]) -> i64 {
    parallel!(sum(if *x > 3 { *x } else { 1 } for x in numbers))
}

pub fn sum_of_block(numbers: &[i64]) -> i64 {
    parallel!(sum({ let y = x + 1; y * y } for x in numbers))
}

pub fn sum_operand(numbers: &[i64]) -> i64 {
    1 + parallel!(sum(x * x for x in numbers)) * 2
}

pub fn count(numbers: &[i64]) -> usize {
    parallel!(count(*x > 3 for x in numbers))
}

pub fn any(numbers: &[i64]) -> bool {
    parallel!(any(*x > 3 for x in numbers))
}

pub fn all_negated(numbers: &[i64]) -> bool {
    !parallel!(all(*x > 3 for x in numbers))
}

pub fn in_if(numbers: &[i64]) -> i64 {
    if parallel!(any(*x > 3 for x in numbers)) { 1 } else { 2 }
}

pub fn in_while(numbers: &[i64]) {
    let mut k = 0;
    while parallel!(any(*x > k for x in numbers)) {
        k += 1;
    }
    hold(k);
}

pub fn in_for(numbers: &[i64]) {
    for x in parallel!(x * x for x in numbers) {
        hold(x);
    }
}

pub fn in_argument(numbers: &[i64]) {
    hold(parallel!(sum(*x for x in numbers)));
}

pub fn in_return(numbers: &[i64]) -> i64 {
    if numbers.is_empty() {
        return parallel!(sum(*x for x in numbers));
    }
    3
}

pub fn min_by_key(words: &[String]) -> Option<&String> {
    parallel!(min_by_key(word for word in words, |word| word.len()))
}

pub fn reduce_path(numbers: &[i64]) -> Option<i64> {
    parallel!(reduce(*x for x in numbers, i64::max))
}

pub fn fold(words: &[String]) -> usize {
    parallel!(fold(word for word in words, 0, |n, word| n + word.len(), |a, b| a + b))
}

pub fn first(numbers: &[i64]) -> Option<i64> {
    parallel!(first(*x for x in numbers if *x > 3))
}

pub fn then_sink(numbers: &[i64]) -> Vec<i64> {
    let mut out = Vec::new();
    parallel!(for x in numbers { x * x } then |y| out.push(y));
    out
}

pub fn then_block(numbers: &[i64]) -> Vec<i64> {
    let mut out = Vec::new();
    parallel!(for x in numbers { x * x } then |y| { if y > 3 { out.push(y); } });
    out
}

pub fn then_question(numbers: &[i64]) -> Result<(), String> {
    parallel!(for x in numbers { x * x } then |y| { check(y)?; });
    Ok(())
}

pub fn then_question_last(numbers: &[i64]) -> Result<(), String> {
    parallel!(for x in numbers { x * x } then |y| { (if y < 0 { Err("negative".to_owned()) } else { Ok(()) })? });
    Ok(())
}

pub fn then_break(numbers: &[i64]) {
    parallel!(for x in numbers { x * x } then |y| { if y > 9 { break; } hold(y); });
}

pub fn then_return(numbers: &[i64]) -> i64 {
    parallel!(for x in numbers { x * x } then |y| { if y > 9 { return y; } hold(y); });
    0
}

pub fn then_body_question(numbers: &[i64]) -> Result<(), String> {
    parallel!(for x in numbers { check(*x)? } then |y| hold(y));
    Ok(())
}

pub fn then_unordered(numbers: &[i64]) {
    parallel!(ordered = false, for x in numbers { x * x } then |y| hold(y));
}

pub fn then_pair(numbers: &[i64]) {
    parallel!(for x in numbers { (x, x * x) } then |(_, y)| hold(y));
}

pub fn stream(numbers: Vec<i64>) -> i64 {
    parallel!(into = Stream<_>, x * x for x in numbers).sum()
}

pub fn stream_break(numbers: Vec<i64>) -> i64 {
    parallel!(into = Stream<_>, { if x > 3 { break } x * x } for x in numbers).sum()
}

pub fn settings(n: u64) -> Vec<u64> {
    parallel!(n_jobs = 2, batch_size = 3, x for x in 0..n)
}

pub fn typed_item() -> Vec<i64> {
    parallel!(i.pow(2) for i: i64 in 0..3)
}

pub fn unused_item(n: u64) -> Vec<u64> {
    parallel!(7 for _ in 0..n)
}

pub fn or_pattern(xs: Vec<Result<i64, i64>>) -> Vec<i64> {
    parallel!(x for Ok(x) | Err(x) in xs)
}

pub fn reference_pattern(numbers: &[i64]) -> Vec<i64> {
    parallel!(x for &x in numbers)
}

pub fn mut_pattern(numbers: Vec<i64>) -> Vec<i64> {
    parallel!({ x += 1; x } for mut x in numbers)
}

pub fn must_use_value(numbers: &[i64]) -> Vec<String> {
    parallel!(x.to_string() for x in numbers)
}

pub fn must_use_statement(numbers: &[i64]) {
    parallel!(for x in numbers {
        let _unused: Result<i64, String> = check(*x);
    });
}

pub fn nested(rows: &[Vec<i64>]) -> Vec<i64> {
    parallel!(parallel!(sum(x * x for x in row)) for row in rows)
}

pub fn nested_in_body(rows: &[Vec<i64>]) -> i64 {
    let mut total = 0;
    parallel!(for row in rows {
        total += parallel!(sum(x * x for x in row));
    });
    total
}

pub fn while_in_body(numbers: &[i64]) -> i64 {
    let mut total = 0;
    parallel!(for x in numbers {
        let mut y = *x;
        while y > 3 {
            y /= 2;
            total += 1;
        }
    });
    total
}

pub fn unreachable_break(numbers: &[i64]) {
    parallel!(for x in numbers {
        hold(*x);
        loop {
            if *x > 2 {
                break;
            }
            hold(3);
        }
    });
}

pub fn panics(numbers: &[i64]) {
    parallel!(for x in numbers {
        assert!(*x > 3, "small {x}");
    });
}

pub fn cfg_body(numbers: &[i64]) -> Vec<i64> {
    parallel!(if cfg!(debug_assertions) { *x } else { 3 } for x in numbers)
}

pub fn tuple_value(numbers: &[i64]) -> Vec<(i64, i64)> {
    parallel!((*x, x + 1) for x in numbers)
}

pub fn unit_value(numbers: &[i64]) -> Vec<()> {
    parallel!(hold(*x) for x in numbers)
}

pub fn struct_value(numbers: &[i64]) -> Vec<Stats> {
    parallel!(Stats { total: *x, count: 1 } for x in numbers)
}

pub fn reference_value(words: &[String]) -> Vec<&String> {
    parallel!(word for word in words)
}

pub fn cast_value(numbers: &[i32]) -> Vec<i64> {
    parallel!(i64::from(*x) for x in numbers)
}

pub fn range_inclusive(n: u64) -> Vec<u64> {
    parallel!(x for x in 0..=n)
}

pub fn open_range_with_filter() -> Option<u64> {
    parallel!(first(x for x in 0_u64.. if x * x > 50))
}

pub fn reversed(n: u64) -> Vec<u64> {
    parallel!(x for x in (0..n).rev())
}

pub fn stepped(n: u64) -> Vec<u64> {
    parallel!(x for x in (0..n).step_by(2))
}

pub fn streamed(text: &str) -> Vec<usize> {
    parallel!(line.len() for line in text.lines() if !line.is_empty())
}

pub fn attribute(numbers: &[i64]) {
    parallel!(
        #[allow(clippy::needless_borrow)]
        for x in numbers {
            hold(*x);
        }
    );
}

pub fn last_expression_if(numbers: &[i64]) {
    parallel!(for x in numbers {
        if *x > 3 {
            hold(*x);
        }
    });
}

pub fn last_expression_match(numbers: &[i64]) {
    parallel!(for x in numbers {
        match *x {
            3 => hold(3),
            _ => hold(4),
        }
    });
}

pub fn last_expression_call(numbers: &[i64]) {
    parallel!(for x in numbers {
        hold(*x);
    });
}

pub fn empty_body(numbers: &[i64]) {
    parallel!(for _ in numbers {});
}

pub fn block_in_body(numbers: &[i64]) {
    parallel!(for x in numbers {
        {
            let y = *x;
            hold(y);
        }
        hold(3);
    });
}

pub fn unused_result_of_loop(numbers: &[i64]) {
    let _squares = parallel!(x * x for x in numbers);
}
