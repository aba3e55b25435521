//! Which filters and maps at the end of an input run in the loop.

use super::{expand, tokens};

fn is_in_loop(text: &str) -> bool {
    let expansion = expand(tokens(text)).to_string();
    expansion.contains("keeps") || expansion.contains("__private :: map")
}

#[test]
fn a_filter_that_only_answers_runs_in_the_loop() {
    for text in [
        "x * x for x in (0..n).filter(|x| x % 3 == 0)",
        "sum(x for x in v.iter().filter(|x| **x > limit && **x < LIMIT))",
        "count(true for x in v.iter().copied().filter(|&x| x.is_finite() && x.abs() < 2.0 * eps))",
        "n_jobs = 2, x for (i, x) in v.iter().enumerate().filter(|(i, x)| i % 2 == 0 || x.name.starts_with(\"a\"))",
        "for x in v.iter().filter(|p| p.mass > 0.0 && !p.is_gone) { total += x.mass; }",
        "for x in v.iter_mut().filter(|x| x.age as u64 > years) { x.age = 0; }",
        "into = HashSet<_>, x for x in words.into_iter().filter(|w| w.len() > 3)",
        "x => 1 for x in v.windows(2).filter(|w| w[0] < w[1])",
        "any(f(x) for x in v.iter().filter(|x| x.is_some()))",
    ] {
        assert!(is_in_loop(text), "{text}");
    }
}

#[test]
fn others_do_not() {
    for text in [
        // What is called may do anything, or change.
        "x for x in (0..n).filter(|x| is_prime(*x))",
        "x for x in v.iter().filter(|x| x.check())",
        "x for x in v.iter().filter(|x| seen.insert(**x))",
        "x for x in v.iter().filter(|x| { count += 1; **x > 3 })",
        "x for x in v.iter().filter(|x| matches!(x, Some(_)))",
        "x for x in v.iter().filter(|x| **x > *limit)",
        "x for x in v.iter().filter(|x| **x > limit.get())",
        "x for x in v.iter().filter(|x| **x > own.limit)",
        "x for x in v.iter().filter(move |x| **x > limit)",
        "x for x in v.iter().filter(is_even)",
        "x for x in v.iter().filter(|x| x.contains(is_vowel))",
        "x for x in v.iter().filter(|x| x.starts_with(&is_vowel))",
        // It says nothing of the items.
        "x for x in (0..n).filter(|_| true)",
        "x for x in (0..n).filter(|_| all || k > 3)",
        // Nobody knows the iterator.
        "x for x in own.filter(|x| x % 2 == 0)",
        "x for x in v.iter().map(f).filter(|x| x % 2 == 0)",
        "x for x in reader.lines().filter(|x| x.is_ok())",
        "x for x in (0..).filter(|x| x % 2 == 0)",
        // The items that are left are counted, or numbered.
        "x for x in (0..n).filter(|x| x % 2 == 0).enumerate()",
        "rng = 1, x for x in (0..n).filter(|x| x % 2 == 0)",
        "progress = true, x for x in (0..n).filter(|x| x % 2 == 0)",
        "cancel = &token, x for x in (0..n).filter(|x| x % 2 == 0)",
        "retries = 2, x for x in (0..n).filter(|x| x % 2 == 0)",
        "checkpoint = path, x for x in (0..n).filter(|x| x % 2 == 0)",
        "into = Outcomes<_, _>, x for x in (0..n).filter(|x| x % 2 == 0)",
        "into = Stream<_>, x for x in (0..n).filter(|x| x % 2 == 0)",
        "for x in (0..n).filter(|x| x % 2 == 0) { f(x) } then |x| g(x)",
        // `k` is another one there.
        "let k = 3; x for x in (0..n).filter(|x| x % k == 0)",
    ] {
        assert!(!is_in_loop(text), "{text}");
    }
}

#[test]
fn a_map_that_only_works_something_out_runs_in_the_loop() {
    for text in [
        "f(t) for t in (0..n).map(|i| i as f64 * dt)",
        "sum(x for x in (1..=n).rev().map(|i| (i as f64).sqrt() / total))",
        "x for (i, x) in (0..n).step_by(2).map(|i| (i + 1, i as f64 * 2.0))",
        "for c in ('a'..'z').map(|c| c as u8 - 1) { out.push(c); }",
        "n => 1 for n in (0..n).skip(1).take(9).map(|i| i % 3)",
    ] {
        assert!(is_in_loop(text), "{text}");
    }
    for text in [
        "x for x in (0..n).map(|i| f(i))",
        "x for x in (0..n).map(f)",
        "x for x in (0..n).map(|i| (i as u32).into())",
        // The items may be such that may not go to other threads.
        "x for x in v.iter().map(|x| x.sqrt() / total)",
        "x for x in nodes.iter().map(|node| node.weight)",
        "x for (i, x) in v.iter().enumerate().map(|(i, x)| (i + 1, x * 2.0))",
        "x for x in v.iter().map(|x| x.weight())",
        "x for x in v.iter().map(|x| { count += 1; x })",
        "x for x in v.iter().map(|x| format!(\"{x}\"))",
        "x for x in v.iter().map(|x| cache[x])",
        "x for x in v.iter().map(|x| (x, cache.get(x)))",
        "x for x in v.iter().map(|x| *scale * x)",
        "x for x in (0..n).map(|_| 1.0)",
        "x for x in own.map(|x| x + 1)",
        "x for x in (0..).map(|x| x + 1)",
        "rng = 1, x for x in (0..n).map(|x| x + 1)",
        "for x in (0..n).map(|x| x + 1) { f(x) } then |x| g(x)",
        // Rustc has something to say.
        "for x in v.iter().map(|x| x * total) { total += x; }",
        "for x in v.iter().filter(|x| **x > best) { if *x > best { best = *x; } }",
    ] {
        assert!(!is_in_loop(text), "{text}");
    }
}
