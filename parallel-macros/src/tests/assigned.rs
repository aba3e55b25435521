//! Variables that the body assigns: which may be read behind that, and which `if` keeps the best.

use super::several::errors;
use super::{expand, tokens};

/// The errors about a loop with this body.
fn said(body: &str) -> Vec<String> {
    errors(expand(tokens(&format!("for x in xs {{ {body} }}")))).into_iter().map(|(text, _)| text).collect()
}

fn has_rule(body: &str, rule: &str) {
    let errors = said(body);
    assert!(errors.len() == 1 && errors[0].contains(&format!("[{rule}]")), "{body}\n{errors:?}");
}

fn is_good(body: &str) {
    let errors = said(body);
    assert!(errors.is_empty(), "{body}\n{errors:?}");
}

#[test]
fn what_is_assigned_on_every_path_may_be_read() {
    for body in [
        "last = x;",
        "last = x; f(last);",
        "if c { last = x; } else { last = 1; } f(last);",
        "if c { last = x; } else { return; } f(last);",
        "if c { last = x; } else { continue } f(last);",
        "if c { last = x; } else { panic!(\"{x}\"); } f(last);",
        "if c { last = x; f(last); }",
        "match x { 1 => last = 1, 2 => { last = 3 } _ => unreachable!() } f(last);",
        "match x { 1 if { last = 2; last > x } => {} _ => last = 3 } f(x);",
        "match x { 1 => continue, _ => {} } last = 1; f(last);",
        "let Some(y) = x else { last = 1; continue }; last = y; f(last);",
        "let y = { last = x; 1 }; f(last + y);",
        "last = f(x)?; g(last);",
        "loop { last = x; if c { break } } f(last);",
        "'a: loop { loop { last = x; break 'a; } } f(last);",
        "'a: { if c { last = 1; break 'a; } last = 2; } f(last);",
        "while { last = x; c } { f(last); } f(last);",
        "loop { if c { last = 1; break } return; } f(last);",
        "last = x; for y in last { f(last, y); } ys.for_each(|y| f(last, y));",
        "last = x; let f = || last + 1; f();",
        "ys.for_each(|y| last = y);",
        "ys.for_each(|y| { last = y; f(last); });",
        "(last, _) = x; f(last);",
        "[last, ..] = x; S { a: other, .. } = f(last); T(third) = other; f(third);",
        "last.x = 1; f(last.x, last.y);",
        "last = x; last.y = 1; last[2] += 3; last.push(4); last.clear(); f(&mut last);",
        "last = x; last += 1; last = last.max(3); last *= 2;",
        "last = x; let last = 1; f(last);",
        "let f = |last| last + 1; last = f(x);",
        "last = x; println!(\"{last} {} {last:?} {}\", last, last + 1);",
        "f(S { last: 1 }, x.last, y.last()); last = x;",
        "println!(\"{}\", x.last); last = 1;",
        "stats.last = x; f(stats.other); f(stats.last);",
        "self.last = x; self.last.f();",
        "*last = x; f(*last); last.f();",
        "c && { last = 1; true };",
        "best = 0; for y in ys { if y > best { best = y; count += 1; } } f(best);",
    ] {
        is_good(body);
    }
}

#[test]
fn what_may_not_be_assigned_may_not_be_read() {
    for body in [
        "f(last); last = x;",
        "last = x + f(last);",
        "last = f(last);",
        "if c { last = x; } f(last);",
        "if c { f(x); } else { last = x; } f(last);",
        "match x { 1 => last = 1, _ => {} } f(last);",
        "match x { _ if { last = 1; c } => {} _ => {} } f(last);",
        "for y in ys { last = y; } f(last);",
        "for y in ys { f(last); last = y; }",
        "while c { last = x; } f(last);",
        "while last { last = x; }",
        "loop { if c { break } last = x; } f(last);",
        "'a: { if c { break 'a; } last = 2; } f(last);",
        "'a: loop { loop { if c { break 'a; } last = x; break; } break; } f(last);",
        "ys.for_each(|y| last = y); f(last);",
        "let f = || last; last = 1; f();",
        "c && { last = 1; true }; f(last);",
        "c || { last = 1; true }; f(last);",
        "let f = async { last = 1; }; f(last);",
        "let Some(y) = x else { last = 1; return }; f(last);",
        "if let Some(y) = x && { last = y; c } { } f(last);",
        "assert!(c, \"{}\", { last = 1; 2 }); f(last);",
        "println!(\"{last}\"); last = x;",
        "matches!(last, Some(_)); last = x;",
        "last += 1; last = 0;",
        "last.push(x); last = y;",
        "last = x; { last = y; } if c { last = 1; } g = f(g);",
        "(a, b) = (b, a + b);",
        "swap = !swap;",
        "stats.last = x - stats.last;",
        "*last = *last - x; last = y;",
    ] {
        has_rule(body, "assigned");
    }
    has_rule("stats.last = x; f(&stats);", "overlapping-places");
    has_rule("stats.last = x; stats.last.y = 2; f(stats);", "overlapping-places");
    has_rule("*last = x; last = y;", "overlapping-places");
    has_rule("last = x; mine!(last);", "use-in-macro");
    has_rule("last = x; parallel!(for y in x { f(last, y); });", "use-in-inner-parallel");
    has_rule("parallel!(for y in x { last = y; });", "use-in-inner-parallel");
    has_rule("parallel!(for y in x { if y > last { last = y; } });", "use-in-inner-parallel");
    has_rule("#[cfg(a)] { last = x; }", "conditional");
    has_rule("#[cfg(a)] if x > last { last = x; }", "conditional");
}

#[test]
fn the_best_by_a_comparison() {
    for body in [
        "if x > best { best = x; }",
        "if best <= *x { best = *x }",
        "if x.y > best.y { best = x.clone(); place = x.z; name = format!(\"{x}\"); }",
        "if c && x < best && d { let y = f(x); best = x; place = y; }",
        "if let Some(y) = f(x) && y < best { best = y; }",
        "if c { if x > best { if d { best = x; place = 1; } } }",
        "if x.abs() > best { best = x.abs(); }",
        "if v[i] > best { best = v[i]; }",
        "if cost(&x, w) < cost(&best, w) { best = x; }",
        "if (x.a, x.b) < (best.a, best.b) { best = x; }",
        "if x.cmp(&best).is_gt() { best = x; } if y.total_cmp(&least) == Ordering::Less { least = y; place = 1; }",
        "if x > *best { *best = x; } if x > self.most { self.most = x; self.place = 1; }",
        "if x > best { (best, place) = (x, 2); }",
        "if x > best { best = x; } if best < y { best = y; }",
        "best = x.max(best); least = f64::min(x, least);",
        "if let Some(z) = it.next() && z > best { best = z; }",
    ] {
        is_good(body);
    }
    for (body, rule) in [
        ("if x > best { best = x; } else { f(x); }", "best-so-far"),
        ("if x > best { best = x; f(x); }", "best-so-far"),
        ("if x > best { best = x; count += 1; }", "best-so-far"),
        ("if x > best { best = x; found = true; println!(\"{x}\"); }", "best-so-far"),
        ("if x > best { best = x; return; }", "best-so-far"),
        ("if x > best { best = x; place = f(x)?; }", "best-so-far"),
        ("if x > best { best = x; place = it.next(); }", "best-so-far"),
        ("if x > best { best = x; place = f(&mut y); }", "best-so-far"),
        ("let mut new = false; if x > best { best = x; new = true; } f(new);", "best-so-far"),
        ("if x > best { if c { count += 1; } best = x; }", "best-so-far"),
        ("if x > best { best = x + 1; }", "best-so-far"),
        ("if x > best { let x = 3; best = x; }", "best-so-far"),
        ("if x > best { best = x; best = 3; }", "best-so-far"),
        ("if x > best && let y = 3 && let x = y { best = x; }", "best-so-far"),
        ("if f(x) > best { best = f(x); }", "best-so-far"),
        ("if x.next() > best { best = x.next(); }", "best-so-far"),
        ("let w = x.w; if x.y * w > best.y * w { best = x; }", "best-so-far"),
        ("if x > best { best = x; (place, best) = y; }", "best-so-far"),
        ("if best.is_none() || Some(x) < best { best = Some(x); }", "best-so-far"),
        ("if best.is_none_or(|b| x < b) { best = Some(x); }", "best-so-far"),
        ("match best { None => best = Some(x), Some(b) if x < b => best = Some(x), _ => {} }", "best-so-far"),
        ("if let Some(b) = &best { if x > *b { best = Some(x); } } else { best = Some(x); }", "best-so-far"),
        ("if x != best { best = x; }", "assigned"),
        ("if x > best { best = x; } f(best);", "accumulator-read"),
        ("if x > best { best = x; place = best; }", "accumulator-read"),
        ("if x > best && y > best { best = x; }", "accumulator-read"),
        ("if x > best { best = x; place = y; } f(place);", "accumulator-read"),
        ("if x > best { best = x; } best += 1;", "two-operators"),
        ("if x > best { best = x; } best = best.max(y);", "two-operators"),
        ("if x > best { best = x; } if x < best { best = x; }", "two-operators"),
        ("if x > best { best = x; } if x >= best { best = x; }", "two-operators"),
        ("if x > best { best = x; } best.push(x);", "best-so-far"),
        ("if x > best { best = x; place = 1; } place = 2;", "best-so-far"),
        ("if x > best { best = x; place = 1; } if y > best { best = y; }", "best-so-far"),
        ("if x > a { a = x; place = 1; } if x > b { b = x; place = 2; }", "best-so-far"),
    ] {
        has_rule(body, rule);
    }
}
