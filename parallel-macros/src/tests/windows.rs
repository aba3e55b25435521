//! Which indices give each item elements of its own, seen from the tokens.

use super::{expand, tokens};

/// What becomes of `out` in a loop: the rule that refuses it, or the kind of variable that it is.
fn kind(text: &str) -> String {
    let expansion = expand(tokens(text)).to_string();
    if let Some((_, error)) = expansion.split_once("compile_error") {
        let rule = error.split_once(" [").map_or(error, |(_, rule)| rule);
        return rule.split(']').next().unwrap_or_default().to_owned();
    }
    let kinds =
        [("kind :: Bins", "sums"), ("by_step", "own by steps"), ("Strides", "own"), ("kind :: Window", "at the item")];
    let found = kinds.into_iter().find(|(code, _)| expansion.contains(code));
    found.map_or("nothing", |(_, kind)| kind).to_owned()
}

#[track_caller]
fn check(expected: &str, texts: &[&str]) {
    for text in texts {
        assert_eq!(kind(text), expected, "{text}");
    }
}

#[test]
fn at_the_number_of_the_item() {
    check(
        "at the item",
        &[
            "for i in 0..n { out[i] = 1; }",
            "for i in a..=b { out[i as usize] = 1; }",
            "for i in 0..n { let k = i; out[k] = 1; }",
            "for i in 0..n { out[i + 1 - 1] = 1; }",
            "for i in 0..n { out[usize::try_from(i).unwrap()] = 1; }",
            "for i in (0..n).rev() { out[i] = 1; }",
            "for i in (p * p..n).step_by(p) { out[i] = 1; }",
            "for i in (0..n).filter(|i| i % 2 == 0) { out[i] = 1; }",
            "for (i, x) in v.iter().enumerate().skip(1).step_by(2) { out[i] = x; }",
            "for (i, x) in v.iter().enumerate().rev() { out[i] = x; }",
            "for (i, x) in (0..).zip(&v) { out[i] = x; }",
            "for (i, x) in (1..).zip(&v) { out[i - 1] = x; }",
            "for (x, i) in v.iter().zip(0..) { out[i] = x; }",
            "for y in 0..h for x in 0..w { out[y][x] = 1; }",
            "for i in 0..n { out[i] += 1; }",
        ],
    );
}

#[test]
fn at_indices_made_of_it() {
    check(
        "own",
        &[
            "for i in 0..n { out[i + 1] = 1; }",
            "for i in 0..n { out[i - c] = 1; }",
            "for i in 0..n { out[n - 1 - i] = 1; }",
            "for i in 0..n { out[2 * i] = 1; out[2 * i + 1] = 2; }",
            "for i in 0..n { out[a * i + c] = 1; }",
            "for i in 0..n { out[a * i + c] = 1; out[c + i * a] = out[a * i + c]; }",
            "for y in 0..h { for x in 0..w { out[y * w + x] = 1; } }",
            "for y in 0..h { for x in 0..w { out[y * w + x] += 1; } }",
            "for y in 0..h for x in 0..w { out[y * w + x] = 1; }",
            "for y in 0..h for x in 0..w let at = y * w + x if c(at) { out[at] = 1; }",
            "for y in 0..h { for x in 1..w - 1 { out[y * w + x] = out[y * w + x + 1] + out[y * w + x - 1]; } }",
            "for y in 0..h { for x in 0..w { for c in 0..3 { out[(y * w + x) * 3 + c] += 1; } } }",
            "for y in 0..h { let row = y * w; for x in (0..w).rev() { let at = (row + x) * 3; out[at] = 1; out[at + 2] = 3; } }",
            "for z in 0..d { for y in 0..h { for x in 0..w { out[(z * h + y) * w + x] += 1; } } }",
            "for y in 0..h { for x in 0..w { out[y as usize * w as usize + x as usize] += 1; } }",
            "for y in 0..h { for x in 0..self.w { self.out[y * self.w + x] = 1; } }",
            "for y in 0..h { for x in 0..W { out[y * W + x] += 1; } }",
            "for i in 0..n { out[i * w..(i + 1) * w].fill(1); }",
            "for i in 0..n { let row = &mut out[i * w..i * w + w]; row[0] = 1; }",
            "for i in 0..n { out[i * w..=i * w + w - 1].copy_from_slice(&v); }",
            "for (i, x) in v.iter().enumerate() { out[2 * i] = *x; }",
            "for i in 0..n { out[i * w..][..w].copy_from_slice(&v); }",
            "for i in 0..n { let row = &mut out[i * w..][..w]; row[0] = 1; }",
            "for (i, x) in (1..).zip(&v) { out[i] = x; }",
            "for i in 0..n { for j in 0..=i { out[i * n + j] = 1; } }",
            "for i in 0..n { for j in i + 1..n { out[i * n + j] = out[i * n + i] + 1; } }",
            "for i in (0..n).rev() { for j in 0..n - i { out[i * n + j] += 1; } }",
            "for i in 1..=n { for j in 0..i { out[i * (n + 1) + j] += 1; } }",
            // Whether rows of this length meet is seen before the loop.
            "for y in 0..h { for x in 0..w { out[y * stride + x] = 1; } }",
            "for i in 0..n { out[a * i] = 1; out[a * i + b] = 2; }",
            "for i in 0..n { for j in 3 * i..3 * i + 3 { out[j] = 1; } }",
        ],
    );
    check(
        "own by steps",
        &[
            "for i in (0..n).step_by(2) { out[i] = 1; out[i + 1] = 2; }",
            "for i in (0..n).step_by(k) { out[i..i + k].fill(1); }",
            "for i in (0..n).step_by(k) { let end = (i + k).min(n); for j in i..end { out[j] = 1; } }",
            "for i in (0..n).step_by(k) { out[i..min(i + k, n)].sort(); }",
        ],
    );
}

/// What is done with elements of rows is put together element by element.
#[test]
fn elements_of_rows_are_changed() {
    for text in [
        "for i in 0..n { let c = &mut grid[i * 7 % 3][i]; if x > *c { *c = x; } }",
        "for i in 0..n { let c = &mut grid[i % 3][i]; c.push(i); }",
        "for i in 0..n { let c = &mut grid[i % 3][i]; c.x += 1; }",
        "for i in 0..n { let c = &mut grid[i % 3][i]; *c = (*c).max(x); }",
        "for i in 0..n { grid[i % 3][i].list.push(i); }",
    ] {
        let expansion = expand(tokens(text)).to_string();
        assert!(expansion.contains(". rows ()") && !expansion.contains("compile_error"), "{text}");
    }
    // Of rows and of their elements, or deeper.
    check(
        "index-not-own",
        &[
            "for i in 0..n { grid[i % 3][i].push(1); grid[i % 3].push(v); }",
            "for i in 0..n { grid[i % 3].list[i] = grid[i % 3].list[i].max(x); }",
            "for i in 0..n { grid[i % 3][i][2].push(1); }",
        ],
    );
}

#[test]
fn sums_stay_sums() {
    check(
        "sums",
        &[
            "for i in 0..n { for j in 0..m { out[i + j] += a[i] * b[j]; } }",
            "for i in 0..n { out[f(i)] += 1; }",
            "for i in 0..n { out[i] += 1; out[i + 1] += 1; }",
            "for y in 0..h { for x in 0..w { out[y * stride + x] += 1; } }",
            "for y in 0..h { for x in 0..w { if c(x) { break; } out[y * w + x] += 1; } }",
            "for i in 0..n { let k = k(i); out[2 * k] += 1; }",
        ],
    );
}

/// What only looks like an index of the item's own.
#[test]
fn what_may_be_anothers_is_refused() {
    check(
        "index-forms",
        &[
            "for i in 0..n { out[i] = out[i + 1]; }",
            "for i in 0..n { out[2 * i] = 1; out[2 * i + 2] = 1; }",
            "for i in 0..n { out[2 * i] = 1; out[3 * i] = 1; }",
            "for i in 0..n { out[i] = out[i + lag]; }",
            "for i in 0..n { out[i] = out[0]; }",
            "for i in 0..n { out[i] = out[2 * i]; }",
            "for i in 0..n { for j in 0..n { out[i * n + j] = out[j * n + i]; } }",
            "for i in 0..n { for j in 0..m { out[i * n + j] = out[i * n + i]; } }",
            "for i in (0..n).step_by(2) { out[i] = 1; out[i + 2] = 2; }",
            "for i in (0..n).step_by(k) { out[i] = 1; out[i + 1] = 2; }",
        ],
    );
    check(
        "index-not-own",
        &[
            "for i in 0..n { out[i..i + 2].fill(1); }",
            "for i in 0..n { out[i..].fill(1); }",
            "for i in 0..n { out[2 * i..][..3].fill(1); }",
            "for i in 0..n { out[i / 2] = 1; }",
            "for i in 0..n { out[i & 3] = 1; }",
            "for i in 0..n { out[i as u8 as usize] = 1; }",
            "for i in 0..n { out[i * i] = 1; }",
            "for i in 0..n { for j in 0..i { out[i + j] = 1; } }",
            "for i in 0..n { for j in 0..5 { out[3 * i + j] = 1; } }",
            "for i in 0..n { out[0] = 1; }",
            "for i in 0..n { for j in 0..n { out[j] = 1; } }",
            "for i in 0..n { out[i.wrapping_mul(3)] = 1; }",
            // Another one in each item.
            "for y in 0..h { let w = f(y); for x in 0..w { out[y * w + x] = 1; } }",
            "for y in 0..h { let mut at = 2 * y; at += 1; out[at] = 1; }",
            "for y in 0..h { let at = 2 * y; { let at = f(y); out[at] = 1; } }",
            "for y in 0..h { let at = 2 * y; if let Some(at) = f(y) { out[at] = 1; } }",
            "for y in 0..h { let at = 2 * y; let at = f(at); out[at] = 1; }",
            "for y in 0..h { #[cfg(a)] let at = 2 * y; out[at] = 1; }",
            "for y in 0..h { let at = 2 * y; g(|at| out[at] = 1); }",
            "let c = f(); for i in 0..n { out[i + c] = 1; }",
            "for i in 0..n { out[i * 7 % 3] = 1; }",
        ],
    );
    check(
        "index-shadowed",
        &["for i in 0..n { let i = f(i); out[i] = 1; }", "for i in 0..n { for i in 0..3 { out[i] = 1; } }"],
    );
    check(
        "index-of-row",
        &[
            "for y in 0..h { for (x, v) in row.iter().enumerate() { out[y * w + x] = v; } }",
            "for y in 0..h { let mut x = 0; while x < w { out[y * w + x] = 1; x += 1; } }",
            "for y in 0..h { out[y * 3 + f(y)] = 1; }",
            "for i in 0..n { out[2 * i..][1..2].fill(1); }",
            "for i in 0..n { let rest = &mut out[2 * i..]; rest[..2].fill(1); }",
            "for i in 0..n { for j in 0..f(i) { out[3 * i + j] = 1; } }",
        ],
    );
    // Whether rows overlap is not seen before it is too late.
    check("index-of-row", &["checkpoint = p, for y in 0..h { for x in 0..w { out[y * stride + x] = 1; } }"]);
    check(
        "no-index",
        &[
            "for i in 0.. { out[i] = 1; }",
            "for i in f().step_by(2) { out[i] = 1; }",
            "for i in (0..n).map(f) { out[i] = 1; }",
            "for i in (0..n).chain(0..n) { out[i] = 1; }",
            "for (i, x) in (a..).zip(&v) { out[i] = x; }",
            "for (i, x) in v.iter().enumerate().map(f) { out[i] = x; }",
            "for (i, x) in v.iter().enumerate().cycle() { out[i] = x; }",
            "retries = 2, for (i, x) in v.iter().enumerate().filter(|x| f(x)) { out[i] = x; }",
            "for (i, x) in v.iter().enumerate().filter(f) { out[i] = x; }",
            "for (i, x) in v.iter().enumerate().filter(move |x| f(x)) { out[i] = x; }",
        ],
    );
    check(
        "element-by-method",
        &[
            "for i in 0..n { out.get_mut(i); }",
            "for i in 0..n { out.swap(i, i + 1); }",
            "for i in 0..n { out.swap(0, 2 * i); }",
            "for i in 0..n { out[i] = 1; out.swap(i, j); }",
        ],
    );
    check("whole-of-window", &["for i in 0..n { self.out[i] = self.pull(i); }"]);
    // These change through a shared reference.
    check(
        "nothing",
        &[
            "for i in 0..n { map.get_mut(&i); }",
            "for i in 0..n { flag.swap(i, Ordering::Relaxed); }",
            "for i in 0..n { flag.swap(i, SeqCst); }",
            "for i in 0..n { flag.swap(i, order); }",
            "for i in 0..n { cell.swap(i); }",
            "for i in 0..n { cell.swap(&i, &other); }",
        ],
    );
}
