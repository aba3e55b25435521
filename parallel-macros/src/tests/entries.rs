//! What the values of a map may begin with, seen from the tokens alone.

use super::several::errors;
use super::{expand, tokens};

/// The rules that refuse a loop with this body.
fn rules_of(body: &str) -> Vec<String> {
    let errors = errors(expand(tokens(&format!("for x in xs {{ {body} }}"))));
    errors
        .into_iter()
        .map(|(text, _)| {
            text.rsplit_once('[').map_or(text.clone(), |(_, rule)| rule.trim_end_matches(['"', ']']).to_owned())
        })
        .collect()
}

#[test]
fn what_begins_with_something_that_counts_is_refused() {
    for body in [
        // Neutral by its name, or by nothing.
        "*m.entry(x).or_insert(7) += 1;",
        "*m.entry(x).or_insert(base(0)) += 1;",
        "*m.entry(x).or_insert(Stats::new()) += 1;",
        "*m.entry(x).or_insert(Stats::ZERO) += 1;",
        "*m.entry(x).or_insert(0) *= 2;",
        "let e = m.entry(x).or_insert(MIN); *e = (*e).max(x);",
        "let e = m.entry(x).or_insert(0); *e = (*e).max(x);",
        "let e = m.entry(x).or_insert((1, 0)); e.0 += 1;",
        "m.entry(x).or_insert(vec![9]).push(x);",
        "m.entry(x).or_insert(new()).push(x);",
        "m.entry(x).or_insert_with(new).push(x);",
        "m.entry(x).or_insert(My::with_capacity(3)).push(x);",
        // Neutral for what is done beside it, and not for what is done elsewhere.
        "m.entry(x).or_insert(10); *m.entry(x).or_insert(0) += 1;",
        "m.entry(x).or_insert(vec![99]); m.entry(x).or_default().push(x);",
        "m.entry(x).or_insert((0, 5)).0 += 1; m.entry(x).or_insert((0, 0)).1 += 1;",
        // Put in as it is by the first, and taken away by the others.
        "m.entry(x).and_modify(|n| *n -= x).or_insert(x);",
        "m.entry(x).and_modify(|n| *n += 2).or_insert(1);",
        // Put in on every path, and changed on some.
        "let e = m.entry(x).or_insert(x); if c { *e = (*e).max(x); }",
        "let e = m.entry(x).or_insert(x); if c && x > *e { *e = x; }",
        "let e = m.entry(x).or_insert(x); if c { continue; } *e = (*e).max(x);",
        "let e = m.entry(x).or_insert(x); f()?; *e = (*e).max(x);",
        "let e = m.entry(x).or_insert(x); let x = y; *e = (*e).max(x);",
        "if let Some(n) = m.get_mut(&x) { if c { *n += 1; } } else { m.insert(x, 1); }",
        "if let Some(n) = m.get_mut(&x) { *n += 1; *n += 1; } else { m.insert(x, 1); }",
    ] {
        assert_eq!(rules_of(body), ["value-begins"], "{body}");
    }
    for body in
        ["*m.entry(x).or_insert(!1) &= y;", "*m.entry(x).or_insert(!0) |= y;", "*m.entry(x).or_insert(!0) += y;"]
    {
        assert_eq!(rules_of(body), ["value-begins"], "{body}");
    }
    for body in [
        "m.entry(x).and_modify(|n| { *n += y; *n += y; }).or_insert(y);",
        "m.entry(x).and_modify(|n| { *n += y; f(); }).or_insert(y);",
    ] {
        assert_eq!(rules_of(body), ["element-read"], "{body}");
    }
    // More depends on whether there is a value.
    for body in [
        "if let Some(n) = m.get_mut(&x) { *n += 1; again += 1; } else { m.insert(x, 1); }",
        "if let Some(n) = m.get_mut(&x) { *n += 1; return x; } else { m.insert(x, 1); }",
        "if let Some(n) = m.get_mut(&x) { *n += f(x)?; } else { m.insert(x, f(x)?); }",
        "match m.get_mut(&x) { Some(n) => { *n += 1; list.push(x); } None => { m.insert(x, 1); } }",
        "match m.get_mut(&x) { None => { m.insert(x, 1); } Some(n) => { last = x; *n += 1; } }",
    ] {
        assert_eq!(rules_of(body), ["found-or-not"], "{body}");
    }
    for body in [
        "m.entry(x).or_insert_with(|| { n += 1; y });",
        "m.entry(x).or_insert_with(|| { list.push(x); y });",
        "m.entry(x).or_insert_with(|| mem::take(&mut y));",
        "m.entry(x).or_insert_with(|| writeln!(text, \"{x}\"));",
        "if let Some(n) = m.get_mut(&x) { *n += y; } else { m.insert(x, { other += 1; y }); }",
    ] {
        assert_eq!(rules_of(body), ["value-begins"], "{body}");
    }
    assert!(rules_of("m.entry(x).or_insert_with(|| { let mut v = Vec::new(); v.push(x); v });").is_empty());
    // Rows of several lengths.
    for body in [
        "m.entry(x).or_insert_with(|| vec![0; w])[0] += 1; w += 1;",
        "m.entry(x).or_insert_with(|| vec![0; 3])[0] += 1; m.entry(y).or_insert_with(|| vec![0; 5])[0] += 1;",
        "let n = f(x); m.entry(x).or_insert_with(|| vec![0; n])[0] += 1;",
    ] {
        assert!(rules_of(body).contains(&"value-begins".to_owned()), "{body}");
    }
    for body in [
        "let r = m.entry(x).or_default(); r.push(1); r[0] += 1;",
        "let (l, n) = m.entry(x).or_default(); l.push(1); l[0] += 1;",
        "s[x % 3].push(x); s[x % 3][x % 2] += 1;",
        "let r = &mut s[x % 3]; r.push(x); r[0] += 1;",
        "s[x % 3].push(x); for r in s.iter_mut() { r[x % 2] += 1; }",
        "s[x % 3].push(x); for r in &mut s { for e in r.iter_mut() { *e += 1; } }",
        "s[x % 3].0.push(x); s[x % 3].0[x] += 1;",
    ] {
        assert_eq!(rules_of(body), ["two-operators-elements"], "{body}");
    }
    assert!(
        rules_of("m.entry(x).and_modify(|l| l.push(x)).or_insert_with(|| vec![x]); m.entry(y).or_default().push(x);")
            .is_empty()
    );
    // Another key.
    let body = "if let Some(n) = m.get_mut(&x) { *n += 1; } else { m.insert(x + 1, 1); }";
    assert_eq!(rules_of(body), ["map-as-a-whole"], "{body}");
}

#[test]
fn what_begins_with_nothing_is_taken() {
    for body in [
        "*m.entry(x).or_insert(0) += 1; *m.entry(x + 1).or_default() += 2; m.entry(7).or_insert(0);",
        "*m.entry(x).or_insert(0.0) += 1.0;",
        "*m.entry(x).or_insert(Wrapping(0)) += y;",
        "*m.entry(x).or_insert(Duration::ZERO) += y;",
        "*m.entry(x).or_insert(1) *= 2;",
        "*m.entry(x).or_insert(true) &= y;",
        "*m.entry(x).or_insert(!0_u8) &= y;",
        "*m.entry(x).or_insert_with(|| !0) &= y;",
        "let e = m.entry(x).or_insert(i32::MIN); *e = (*e).max(x);",
        "let e = m.entry(x).or_insert(std::f64::INFINITY); if y < *e { *e = y; }",
        "let e = m.entry(x).or_insert((0, Vec::new(), x)); e.0 += 1; e.1.push(x); e.2 = e.2.min(x);",
        "m.entry(x).and_modify(|n| *n += y).or_insert(y);",
        "m.entry(x).and_modify(|v| v.push(y)).or_insert_with(|| vec![y]);",
        "if let Some(n) = m.get_mut(&x) { *n += 1; } else { m.insert(x, 1); }",
        "if let Some(n) = m.get_mut(x) { *n += 1; } else { m.insert(x.to_owned(), 1); }",
        "m.entry(x).or_insert(10);",
        "m.entry(x).or_insert_with(Vec::new).push(x);",
        "m.entry(x).or_insert(std::collections::HashSet::new()).insert(x);",
    ] {
        assert!(rules_of(body).is_empty(), "{body}: {:?}", rules_of(body));
    }
}

#[test]
fn what_to_begin_with_is_taken() {
    for body in [
        "*m.entry(x).or_insert(7) += y;",
        "*m.entry(x).or_insert(0) *= y;",
        "*m.entry(x).or_default() *= y;",
        "*m.entry(x).or_insert(255) &= y;",
        "*m.entry(x).or_insert(false) &= y;",
        "*m.entry(x).or_insert(z) |= y;",
        "m.entry(x).or_insert(z).push(y);",
    ] {
        let [(text, _)] = &errors(expand(tokens(&format!("for x in xs {{ {body} }}"))))[..] else { panic!("{body}") };
        let advice = text.split('`').find(|part| part.starts_with("or_")).unwrap_or_else(|| panic!("{text}"));
        let from = body.find(".or_").unwrap() + 1;
        let to = from + body[from..].find(')').unwrap() + 1;
        let advised = format!("{}{advice}{}", &body[..from], &body[to..]);
        assert!(rules_of(&advised).is_empty(), "{advised}: {:?}", rules_of(&advised));
    }
}
