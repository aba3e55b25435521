//! Of which variables a loop only reads elements.

use crate::analyze::reads::find;
use crate::parse;

fn reads(text: &str) -> Vec<String> {
    let input = parse::parse(text.parse().unwrap()).unwrap_or_else(|_| panic!("{text}"));
    find(&input).iter().map(ToString::to_string).collect()
}

#[test]
fn names_before_an_index_are_read() {
    assert_eq!(reads("2.0 * v[i] + w[i + 1][j] for i in 0..n"), ["v", "w"]);
    assert_eq!(
        reads("for i in 0..n { if i > 0 && v[i] > v[i - 1] || b & c[i] { f(0..d[i], *e[i]); } }"),
        ["v", "c", "d", "e"]
    );
    assert_eq!(
        reads("v[i % v.len()] for i in 0..n if !w.is_empty() && w[i] > 0 for x in 0..k[i] let y = z[x]"),
        ["w", "k", "z", "v"]
    );
    assert_eq!(reads("for i in 0..n { assert!(v[i] > 0, \"{}\", w[i]); out.push(vec![u[i]; 2]); }"), ["v", "w", "u"]);
    assert_eq!(reads("{ let f = |k| v[k]; f(i) } for i in 0..n"), ["v"]);
    assert_eq!(reads("self.w[i] + p.v[i] + m::u[i] + v[i] for i in 0..n"), ["v"]);
    assert_eq!(reads("k[i] => v[i] for i in 0..n"), ["k", "v"]);
}

#[test]
fn names_that_stand_elsewhere_are_not() {
    for text in [
        "v[i] + f(&v) for i in 0..n",
        "v[i] + v.get(i) for i in 0..n",
        "f(&v[i]) for i in 0..n",
        "f(&mut v[i]) for i in 0..n",
        "f(a * &v[i]) for i in 0..n",
        "{ &*v[i] } for i in 0..n",
        "f(&&v[i]) for i in 0..n",
        "(v[i], format!(\"{v:?}\")) for i in 0..n",
        "other!(v[i]) for i in 0..n",
        "v[i] + other!(v[i]) for i in 0..n",
        "v[i] + parallel!(sum(v[j] for j in 0..2)) for i in 0..n",
        "{ let v = v[i]; v } for i in 0..n",
        "v[0] for v in rows",
        "let v = f(); v[0] for i in 0..n",
        "v[0] for i in 0..n let v = f(i)",
        "v[0] for i in 0..n for v in f(i)",
        "(|v: &[i32]| v[0])(f(i)) for i in 0..n",
        "match f(i) { Some(v) => v[0], P { v } => v[1] } for i in 0..n",
        "P { v: v[i] } for i in 0..n",
        "TABLE[i] for i in 0..n",
        "unsafe { v[i] } for i in 0..n",
        "{ const v: [i32; 2] = [1, 2]; v[i] } for i in 0..n",
        "{ use tables::*; v[i] } for i in 0..n",
        "{ static w: i32 = 1; v[i] } for i in 0..n",
        "for x in [1, 2] { return [x]; }",
        "into = Stream<_>, v[i] for i in 0..n",
        "for i in 0..n { v[i] } then |x| f(x)",
    ] {
        assert_eq!(reads(text), [""; 0], "{text}");
    }
}

#[test]
fn a_reduction_lends_lists_whose_elements_it_does_not() {
    for (text, is_lent) in [
        ("sum(v[i] for i in 0..n)", true),
        ("sum(v[i].sqrt() + w[v[i]] for i in 0..n)", true),
        ("any(v[i] < v[i - 1] for i in 1..v.len())", true),
        ("max(v[i].name.as_str() for i in 0..v.len())", false),
        ("max(&v[i] for i in 0..n)", false),
        ("max(*f(&v[i].x) for i in 0..n)", false),
        ("sum(match v[i] { Some(ref x) => f(x), None => 0 } for i in 0..n)", false),
        ("sum(x.len() for i in 0..n let P { ref x } = v[i])", false),
    ] {
        let expansion = super::expand(super::tokens(text)).to_string();
        assert_eq!(expansion.contains("Read (& v)) . __lent ()"), is_lent, "{text}");
    }
}

/// The fields that the expansion reads through slices, in the order in which it makes these.
fn fields(text: &str) -> Vec<String> {
    let expansion = super::expand(super::tokens(text)).to_string();
    let places =
        expansion.split("Read (& ").skip(1).map(|rest| rest[..rest.find(")) . __lent").unwrap()].replace(' ', ""));
    places.filter(|place| place.contains('.')).collect()
}

#[test]
fn fields_that_each_item_asks_for_are_lent() {
    for (text, lent) in [
        ("self.v[i] + self.w[self.k[i]] + self.v.len() for i in 0..n", &["self.v", "self.k"][..]),
        ("self.a.v[i] + a.v[i] + (*b).v[0] + self.f()[i] for i in 0..n", &["self.a.v", "a.v", "(*b).v"]),
        (
            "for i in 0..n { let k = i * 2; out[i] = m.v[k] + m.w[(k + j) % m.w.len()] + m.u[0..3][0]; }",
            &["m.v", "m.w", "m.u"],
        ),
        ("f(i) for i in 0..n if self.v[i] > 0 && self.w[i] > 0", &["self.v"]),
        ("(i, x * m.v[i]) for (i, x) in xs.iter().enumerate()", &["m.v"]),
        ("x for i in 0..n let x = m.v[i] for j in 0..m.k[i]", &["m.v", "m.k"]),
        ("if m.v[i] > 0 { 1 } else { 2 } for i in 0..n", &["m.v"]),
        ("{ let x = if i > 0 { 1 } else { m.v[i] }; x + m.v[i] } for i in 0..n", &["m.v"]),
        ("for i in 0..n { if i > 3 { out[i] = 1; } out[i] = m.v[i]; }", &["m.v"]),
        ("f(m.v[i], g(i), m.w[i]) for i in 0..n", &["m.v"]),
        ("m.v[i].sqrt().max(m.w[i]) for i in 0..n", &["m.v", "m.w"]),
        ("m.v[3] for x in &mut xs", &["m.v"]),
        ("for i in 0..n { let k = m.v[0]; if i > 3 { out[i] = m.v[i] + k; } }", &["m.v"]),
    ] {
        assert_eq!(fields(text), lent, "{text}");
    }
}

#[test]
fn fields_that_an_item_may_do_without_are_not_lent() {
    for text in [
        "if i > 0 { 1 } else { m.v[i] } for i in 0..n",
        "for i in 0..n { if i > 3 { continue; } out[i] = m.v[i]; }",
        "for i in 0..n { if i > 3 { g(i) } out[i] = m.v[i]; }",
        "for i in 0..n { let x = f(i)?; out[i] = x + m.v[i]; }",
        "for i in 0..n { check!(i); out[i] = m.v[i]; }",
        "for i in 0..n { for x in xs { out[i] = m.v[i]; } }",
        "m.v[i] for i in 0..n if f(i)",
        "i > 3 && m.v[i] > 3 for i in 0..n",
        "(|| m.v[i])() for i in 0..n",
        "for i in (0..n).filter(|i| f(*i)) { out[i] = m.v[i]; }",
        "cancel = &token, m.v[i] for i in 0..n",
        "retries = 2, m.v[i] for i in 0..n",
        // Another field may be on this side of a `Deref`.
        "for i in 0..n { out[i] = m.scale; if i > 3 { out[i] = m.v[i]; } }",
        "if m.a.is_ready { m.a.v[i] } else { 0 } for i in 0..n",
        // Something of the user's may come before.
        "for i in 0..n { load(); out[i] = m.v[i]; }",
        "for i in 0..n { m.load(); out[i] = m.v[i]; }",
        "m[i] + m.v[i] for i in 0..n",
        "for i in 0..n { let k = Sel + i; out[i] = m.v[i]; }",
        "for i in 0..n { let k = base + i; out[i] = m.v[i]; }",
        "for x in &xs { let k = **x; out[3] = k + m.v[3]; }",
        "m.v[3] for i in iterator",
        "m.v[3] for i in (0..n).map(|i| load(i))",
        "for i in 0..n { let w = { let m = &o; m.w }; if w > 3 { out[i] = m.v[i]; } }",
    ] {
        assert_eq!(fields(text), [""; 0], "{text}");
    }
}

#[test]
fn fields_that_an_inner_loop_reads_are_lent_to_it() {
    for (text, lent) in [
        ("for i in 0..n { for j in 0..3 { out[i] = m.v[j] + m.w[i]; } }", &["m.v", "m.w"][..]),
        ("for i in 0..n { for j in (0..k).step_by(2) { out[i] += m.v[j]; } }", &[]),
        ("for i in 0..n { f(i); for j in 0..k { out[i] += m.v[j]; f(j); } }", &["m.v"]),
        (
            "for i in 0..n { f(i); for j in 0..k { out[i] += m.v[j]; for l in 0..j { f(l); out[i] += m.v[l]; } } }",
            &["m.v"],
        ),
        ("for i in 0..n { for j in 0..k { f(j); out[i] += m.v[j]; } }", &[]),
        ("for i in 0..n { for j in (0..k).rev() { let x = m.v[i]; if j > 3 { out[i] = m.v[j]; } } }", &["m.v"]),
        ("for i in 0..n { for j in (0..k).rev() { if j > 3 { out[i] = m.v[j]; } let x = m.v[i]; } }", &["m.v"]),
        ("for i in 0..n { for j in 0..3 { for k in 0..j { out[i] = m.v[k] + m.v[j]; } } }", &["m.v"]),
        ("for i in 0..n { for j in 0..3 { out[i] += m.v[j]; } for j in 0..=3 { out[i] *= m.v[j]; } }", &["m.v", "m.v"]),
        ("for i in 0..n { out[i] = m.v[i]; for j in 0..3 { out[i] += m.v[j]; } }", &["m.v"]),
        ("for i in 0..n { for j in 0..3 { if f(j) { out[i] = m.v[j]; } } }", &[]),
        ("for i in 0..n { for j in m.k[i]..3 { out[i] += m.k[j]; } }", &["m.k"]),
        ("for i in 0..n { for j in xs { out[i] += m.v[i]; } }", &[]),
        ("for i in 0..n { while f(i) { out[i] += m.v[i]; } }", &[]),
        ("for i in 0..n { for j in 0..3 { g(&m.v[j]); out[i] += m.v[j]; } }", &[]),
    ] {
        assert_eq!(fields(text), lent, "{text}");
    }
}

#[test]
fn fields_beside_those_that_change_are_lent() {
    for (text, lent) in [
        ("for i in 0..n { self.out[i] = self.v[i] + self.out[i]; }", &["self.v"][..]),
        ("for i in 0..n { if i > 3 { self.out[i] = self.v[i]; } }", &["self.v"]),
        (
            "for i in 0..n { if i > 3 { self.a.out[i] = self.v[i] + self.a.v[i] + self.b.v[i]; } }",
            &["self.v", "self.a.v"],
        ),
        ("for i in 0..n { if i > 3 { self.out[i] = self.a.v[i] + m.v[i]; } }", &[]),
        ("for i in 0..n { if i > 3 { self.out[i] = (*self).v[i]; } }", &[]),
        ("for i in 0..n { self.v[i] = self.v[n - i]; }", &[]),
        ("for i in 0..n { self.m.v[i] = self.m[i]; }", &[]),
    ] {
        assert_eq!(fields(text), lent, "{text}");
    }
}

#[test]
fn fields_that_are_used_otherwise_are_not_lent() {
    for text in [
        "f(&self.v[i]) + self.v[i] for i in 0..n",
        "f(&self.v[i].x[0]) for i in 0..n",
        "self.v[*id + 1] for id in &ids",
        "self.v[1 + 2 * *id] for id in &ids",
        "self.v[p.len()] for p in &paths",
        "for i in 0..n { out[i] = self.v[i]; bind!(self, m); }",
        "for i in 0..n { out[i] = m.v[i]; event!(m, &other); }",
        "self.v[id] for id in ids",
        "self.v[*id] for id in &ids",
        "self.v[k] for i in 0..n",
        "self.v[k] for i in 0..n for k in f(i)",
        "for i in 0..n { let k = f(i); out[i] = self.v[k]; }",
        "for i in 0..n { let i = f(i); out[i] = self.v[i]; }",
        "{ assert!(self.v[i] > 3); 1 } for i in 0..n",
        "sum(self.v[i] for i in 0..n)",
        "for i in 0..n { self.v[i] } then |x| f(x)",
        "into = Stream<_>, self.v[i] for i in 0..n",
        "{ fn f(&self) -> f64 { self.v[0] } 1.0 } for i in 0..n",
        "{ #[cfg(windows)] g(); self.v[i] } for i in 0..n",
        "other!(self.v[i]) for i in 0..n",
        "{ let m = f(i); m.v[i] } for i in 0..n",
        "M.v[i] for i in 0..n",
    ] {
        assert_eq!(fields(text), [""; 0], "{text}");
    }
}
