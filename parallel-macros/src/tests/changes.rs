//! Changes that would be races or panics: of statics, and of the index of a window. Each way that Rust has to change a place
//! is tried, in each part of a loop.

use super::{expand, tokens};

/// The errors of this rule in the expansion.
fn count(text: &str, rule: &str) -> usize {
    expand(tokens(text)).to_string().matches(&format!("[{rule}]")).count()
}

/// What changes `N`, with `N` for the place.
const CHANGES: &[&str] = &[
    "N = x",
    "(N) = x",
    "N += x",
    "N -= x",
    "N *= x",
    "N /= x",
    "N %= x",
    "N &= x",
    "N |= x",
    "N ^= x",
    "N <<= x",
    "N >>= x",
    "N = N.max(x)",
    "N = N + x",
    "(N, _) = (x, 0)",
    "((own, N), _) = ((x, x), 0)",
    "(N, ..) = (x, 0, 1)",
    "[N, _] = [x, 0]",
    "P { x: N } = P { x }",
    "P { x: N, .. } = p",
    "W(N) = W(x)",
    "f(&mut N)",
    "f(&mut (N))",
    "*(&mut N) = x",
    "let r = &mut N;",
    "let r = &raw mut N;",
    "let r = Some(&mut N);",
    "for r in [&mut N] { f(r) }",
    "match &mut N { r => f(r) }",
    "let ref mut r = N;",
    "match N { ref mut r => f(r) }",
    "if let ref mut r @ 0..5 = N { f(r) }",
    "let (ref mut r, _) = N;",
    "f(std::mem::replace(&mut N, x))",
    "f(std::ptr::addr_of_mut!(N))",
    "let change = || N += x;",
    "let change = move || { N += x };",
    "if x > 3 { N += x }",
    "match x { 0 => N += x, _ => {} }",
    "while f() { N += x; }",
    "println!(\"{}\", f(&mut N))",
    "println!(\"{}\", { N += 1; 3 })",
    "dbg!(N = x)",
    "assert_eq!(N = x, ())",
    "let _ = vec![N = x];",
    "let _ = matches!(N = x, ());",
    "parallel!(for y in ys { N += y; })",
];

/// A static as a place.
const STATICS: &[&str] = &["N", "m::N", "m::lower_case", "crate::N", "super::N", "::krate::N"];

#[test]
fn every_change_of_a_static_is_refused() {
    for change in CHANGES {
        for place in STATICS {
            for place in
                [(*place).to_owned(), format!("{place}.field"), format!("{place}[x % 3].0"), format!("*{place}")]
            {
                let change = change.replace('N', &place);
                let text = format!("for x in xs {{ unsafe {{ {change} }} }}");
                assert_eq!(count(&text, "shared-place"), 1, "{text}");
            }
        }
    }
}

#[test]
fn a_static_is_changed_in_no_part_that_runs_on_a_worker() {
    for text in [
        "for x in xs if { N += 1; true } { f(x) }",
        "for x in xs let y = { N += 1; x } { f(y) }",
        "for x in xs let ref mut y = N { f(y) }",
        "for x in xs for y in { N += 1; ys } { f(y) }",
        "let mut id = { N += 1; N }; for x in xs { f(id, x) }",
        "{ N += 1; x } for x in xs",
        "{ N += 1; x } => x for x in xs",
        "x => { N += 1; x } for x in xs",
        "sum({ N += 1; x } for x in xs)",
        "reduce(x for x in xs, |a, b| { N += 1; a + b })",
        "fold(x for x in xs, 0, |a, b| { N += 1; a + b }, |a, b| a + b)",
        "fold(x for x in xs, 0, |a, b| a + b, |a, b| { N += 1; a + b })",
        "fold(x for x in xs, || { N += 1; 0 }, |a, b| a + b, |a, b| a + b)",
        "max_by_key(x for x in xs, |x| { N += 1; *x })",
        "for x in xs { N += 1; x } then |x| f(x)",
        // All of an inner loop runs on a worker.
        "for x in xs { parallel!(for y in ys { y } then |y| { N += y; }); }",
        "for x in xs { parallel!(n_jobs = { N += 1; 2 }, for y in ys { f(y); }); }",
        "for x in xs { parallel!(for y in { N += 1; ys } { f(y); }); }",
        "for x in xs { f(parallel!(reduce(y for y in ys, |a, b| { N += 1; a + b }))); }",
        "for x in xs { N += 1; N += 2; M += 3; }",
        "into = Stream<_>, { N += 1; x } for x in xs",
    ] {
        assert_eq!(count(text, "shared-place"), 1, "{text}");
    }
}

#[test]
fn what_changes_no_static_stays() {
    for text in [
        "for x in xs { N.fetch_add(x, Relaxed); BINS[x % 3].fetch_add(1, Relaxed); }",
        "for x in xs { *N.lock().unwrap() += x; *m::N.write().unwrap() = x; }",
        "for x in xs { N.lock().unwrap()[x] += 1; N.lock().unwrap().1 += 1; N.lock().unwrap().push(x); }",
        "for x in xs { let y = N + m::N + BINS[x]; f(y); }",
        "for x in xs { N.set(N.get() + x); }",
        "for x in xs { f(&mut None); f(&mut Kind::Empty); f(&mut T::EMPTY); f(&mut <T as Own>::EMPTY); f(&mut Unit); }",
        "for x in xs { f(&mut Vec::new()); f(&mut m::make()); }",
        "for x in xs { let mut N = 0; N += x; f(N); }",
        "for N in xs { let mut K = N; (K, _) = (N, 0); f(&mut K); }",
        "for x in xs { fn inner() { unsafe { N += 1 } } static STEP: usize = 2; f(STEP); }",
        "for x in xs { let own; P { x: own } = P { x }; f(own); }",
        "for x in xs { println!(\"{N}\", N = x); print!(concat!(\"{\", \"N}\"), N = x); }",
        // On the calling thread.
        "for x in xs { x } then |x| { N += x; }",
        "n_jobs = { N += 1; 2 }, for x in { N += 1; xs } { f(x) }",
        "reduce(x for x in xs, { N += 1; add })",
    ] {
        assert_eq!(count(text, "shared-place"), 0, "{text}");
    }
}

/// The ways that change a variable, and those that only a method or a macro has.
#[test]
fn every_change_of_a_windows_index_is_refused() {
    let methods =
        ["N.add_assign(1)", "N.clone_from(&x)", "N.turn()", "N.bitxor_assign(1)", "turn!(N)", "turn!(f(N), 3)"];
    let short = ["P { N, .. } = p", "(N, old) = (99 - N, N)", "N.pow(2).turn(&mut N)"];
    for change in CHANGES.iter().chain(&methods).chain(&short) {
        let change = change.replace('N', "i");
        for head in
            ["mut i in 0..n", "mut i in (0..n).rev()", "mut i: usize in 0..n", "(mut i, x) in xs.iter().enumerate()"]
        {
            let text = format!("for {head} {{ {change}; out[i] = 1; }}");
            assert_eq!(count(&text, "index-assigned"), 1, "{text}");
            // Where rustc refuses the change, and where nobody is to.
            let text = text.replace("mut i", "i").replace("&i", "&mut i");
            assert_eq!(count(&text, "index-assigned"), 0, "{text}");
            let text = format!("for {head} {{ {change}; out.push(i); }}");
            assert_eq!(count(&text, "index-assigned"), 0, "{text}");
        }
    }
    for text in [
        "for mut i in 0..n if { (i, _) = (99 - i, 0); true } { out[i] = 1; }",
        "for mut i in 0..n let old = replace(&mut i, 3) { out[i] = old; }",
        "for mut i in 0..n for j in { i += 1; 0..3 } { out[i] = j; }",
        "{ i += 1; out[i] = 1; i } for mut i in 0..n",
        "for mut i in 0..n { (i, _) = (i / 2, 0); cells[i].f = 1; }",
        "for mut i in 0..n { (i, _) = (i / 2, 0); grid[i][0] = 1; }",
    ] {
        assert_eq!(count(text, "index-assigned"), 1, "{text}");
    }
}

#[test]
fn an_index_that_is_only_read_stays() {
    for text in [
        "for mut i in 0..n { out[i] = i + i.pow(2) + i.min(3) + usize::from(i > 3) + i as usize; }",
        "for mut i in 0..n { let r = &i; out[i] = *r + f(i) + g(&i); }",
        "for mut i in 0..n { out[i] = format!(\"{i}{}\", i).len() + i.wrapping_add(1) + i.to_string().len(); }",
        "for mut i in 0..n { out[i] = xs.get(i).copied().unwrap_or(i) + xs[i] + (i, [i]).0; }",
        "for i in 0..n { let mut j = i; j += 3; (j, _) = (j + 1, 0); f(&mut j); out[i] = j; }",
        "for i in 0..n { out[i] = 1; let mut i = i; i += 3; (i, _) = (i + 1, 0); f(&mut i); }",
        "for mut i in 0..n { for mut i in 0..3 { i += 1; f(&mut i); } out[i] = 1; }",
        "for mut i in 0..n { if let Some(mut i) = x { swap(&mut i, y); } out[i] = 1; }",
        "for mut i in 0..n { let turn = |mut i: usize| { i += 1; i }; out[i] = turn(i); }",
        "for mut i in 0..n { let k = match i { mut i => { i += 1; i } }; out[i] = k; }",
        "for i in 0..n { turn!(i); i.turn(); out[i] = 1; }",
    ] {
        assert_eq!(count(text, "index-assigned"), 0, "{text}");
    }
}
