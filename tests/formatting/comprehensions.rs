//! Comprehensions, which rustfmt does not read: it moves them as a whole and changes nothing inside.

use parallel_for::parallel;
use std::collections::BTreeMap;

pub fn of_several_lines(words: &[&str]) -> Vec<usize> {
    parallel!(
        n_jobs = 2,
        word.len()
            for word in words
            if   word.len() > 1
            for _ in 0..2
    )
}

pub fn of_a_map(words: &[&str]) -> BTreeMap<String, usize> {
    parallel!(
        into = BTreeMap<_, _>,
        word.to_uppercase() => place
            for (place, word) in words.iter().enumerate()
            let first = word.chars().next()
            if first.is_some_and(char::is_alphabetic) && word.chars().all(|letter| letter.is_alphabetic() || letter == '-' || letter == '_')
    )
}

pub fn of_a_reduction(xs: &[f64]) -> Option<f64> {
    parallel!(max(
        x * x
            for x in xs
            if *x > 0.0
    ))
}

pub fn with_scratch(names: &mut [String]) {
    parallel!(let mut buffer = String::new(); for name in names {
        buffer.clear();
        buffer.extend(name.chars().rev());
        name.clone_from(&buffer);
    });
}

pub fn with_clauses(n: u32) -> u32 {
    let mut total = 0;
    parallel!(
        for i in 0..n
            if i % 2 == 0
            for j in 0..i
        {
            total += j;
        }
    );
    total
}

pub fn with_then(n: u32) -> Vec<u32> {
    let mut odd = Vec::new();
    parallel!(
        for i in 0..n {
            i * i
        } then |square| {
            if square % 2 == 1 {
                odd.push(square);
            }
        }
    );
    odd
}
