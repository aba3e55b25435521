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
        "sum(v[i] for i in 0..n)",
    ] {
        assert_eq!(reads(text), [""; 0], "{text}");
    }
}
