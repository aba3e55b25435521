//! Which names of a loop are taken for variables that go along with it to other processes.

use crate::analyze::captures::Captures;
use crate::parse;
use proc_macro2::TokenStream;

fn captures(text: &str) -> Vec<String> {
    let tokens: TokenStream = text.parse().unwrap();
    let mut input = parse::parse(tokens).unwrap_or_else(|_| panic!("{text}"));
    let captures = Captures::of(&mut input);
    captures.all.iter().map(|capture| capture.place.to_string().replace(' ', "")).collect()
}

#[test]
fn free_names_in_the_place_of_values_are_captured() {
    assert_eq!(captures("f(i, k) + STEPS + Self::N + other::limit for i in 0..n"), ["k"]);
    assert_eq!(captures("{ let k = k + 1; k * j } for i in 0..n"), ["k", "j"]);
    assert_eq!(captures("xs.iter().map(|x| x * a).sum::<f64>() for (i, a) in v"), ["xs"]);
    assert_eq!(captures("Point { x, y: b } for x in v"), ["b"]);
    assert_eq!(captures("match i { Some(a) if a > low => a, none => none, _ => high } for i in v"), ["low", "high"]);
    assert_eq!(captures("if let Some(y) = table.get(i) { y } else { y } for i in v"), ["table", "y"]);
    assert_eq!(
        captures("for i in v { total += i * w; out[i] = total_of(i); names.push(c); }"),
        ["total", "w", "out", "names", "c"]
    );
    assert_eq!(captures("let mut s = scratch(size); s.run(i) for i in v"), ["size"]);
    assert_eq!(captures("x for i in v for x in 0..m if x < top let z = w"), ["m", "top", "w"]);
    assert_eq!(captures("{ fn inner(q: i32) -> i32 { q + z } inner(i) } for i in v"), [""; 0]);
}

#[test]
fn names_in_texts_and_inner_loops_are_captured() {
    assert_eq!(captures("format!(\"{i} {a} {0:w$}\", b) for i in v"), ["a", "w", "b"]);
    assert_eq!(captures("format!(\"{word:?} {b}\", word = a) for i in v"), ["b", "a"]);
    assert_eq!(captures("parallel!(sum(i * j * k for j in 0..m)) for i in v"), ["m", "k"]);
    assert_eq!(captures("parallel!(backend = processes, n_jobs = n, j for j in 0..m) for i in v"), ["n", "m"]);
    assert_eq!(captures("format!(\"{self}: {i} {self:?}\") for i in v"), ["self"]);
    assert_eq!(captures("println!(\"{name}\", i) for i in v"), ["name"]);
    assert_eq!(captures("other!(\"{self} {a}\") for i in v"), [""; 0]);
    assert_eq!(captures("other!(a, b) for i in v"), [""; 0]);
    assert_eq!(captures("share = (a, b), other!(a, b, c) for i in v"), ["a", "b"]);
    assert_eq!(captures("share = a, other!(a) for i in v"), ["a"]);
}

#[test]
fn items_of_the_body_and_named_arguments_are_not_captured() {
    assert_eq!(captures("{ fn half(q: f64) -> f64 { q } i.iter().map(half).sum() } for i in v"), [""; 0]);
    assert_eq!(captures("{ i.iter().map(half).sum::<f64>(); fn half(q: f64) -> f64 { q } } for i in v"), [""; 0]);
    assert_eq!(captures("{ { fn half() {} g(half) } h(half) } for i in v"), ["half"]);
    assert_eq!(captures("{ use a::{b::max, c as low}; i.reduce(max).map(low) + c } for i in v"), ["c"]);
    assert_eq!(captures("{ const steps: i32 = 3; static table: i32 = 4; i + steps + table } for i in v"), [""; 0]);
    assert_eq!(captures("for i in v { fn half() {} g(half); }"), [""; 0]);
    assert_eq!(captures("format!(\"{a} {c}\", a = b) for i in v"), ["c", "b"]);
    assert_eq!(captures("format!(\"{a}\", a = a + 1) for i in v"), ["a"]);
    assert_eq!(captures("assert!(a == b, \"{a}\") for i in v"), ["a", "b"]);
}

#[test]
fn names_of_patterns_are_bound_where_they_are_known() {
    assert_eq!(captures("Point { x: 1, y } for x in v"), ["y"]);
    assert_eq!(captures("Point { x: a, ..base } for x in v"), ["a", "base"]);
    assert_eq!(captures("matches!(i, Some(y) if y > limit) && y > 0 for i in v"), ["limit", "y"]);
    assert_eq!(captures("{ for k in 0..k { g(k); } k } for i in v"), ["k"]);
    assert_eq!(captures("{ let Some(a) = b else { return c }; a } for i in v"), ["b", "c"]);
    assert_eq!(captures("{ while let Some(a) = b.next() { g(a) } a } for i in v"), ["b", "a"]);
    assert_eq!(captures("{ let f = |y| y + z; f(y) } for i in v"), ["z", "y"]);
    assert_eq!(
        captures("match i { [h, .., t] => h + t, Foo { p, q: r } => p + r + q, s @ 1..=9 => s, _ => t } for i in v"),
        ["q", "t"]
    );
    assert_eq!(captures("'a: loop { break 'a x } for i in v"), ["x"]);
    assert_eq!(captures("(r#type, _x, _1, A) for i in v"), ["r#type", "_x", "_1"]);
}

#[test]
fn functions_of_reductions_are_not_captured() {
    assert_eq!(captures("reduce(i * k for i in v, add)"), ["k"]);
    assert_eq!(captures("reduce(i for i in v, |a, b| a + b * k)"), ["k"]);
    assert_eq!(captures("fold(i for i in v, start, add, merge)"), ["start"]);
}

#[test]
fn what_a_method_of_std_calls_is_not_captured() {
    assert_eq!(captures("i.iter().map(half).filter(is_even).sum::<f64>() + k for i in v"), ["k"]);
    assert_eq!(captures("i.iter().fold(start, add) + o.map_or(none, some) for i in v"), ["start", "o", "none"]);
    assert_eq!(captures("o.map_or_else(none, some) for i in v"), ["o"]);
    assert_eq!(captures("i.find(c) + i.get(k) + i.map(|x| x + w) + i.map(&f) for i in v"), ["c", "k", "w", "f"]);
    assert_eq!(captures("share = f, i.map(f) for i in v"), ["f"]);
}

#[test]
fn fields_of_self_go_alone_unless_all_of_it_is_needed() {
    assert_eq!(captures("self.a * self.b.len() + self.a for i in v"), ["self.a", "self.b"]);
    assert_eq!(captures("self.a + self.value(i) for i in v"), ["self"]);
    assert_eq!(captures("self.0 + i for i in v"), ["self"]);
    assert_eq!(captures("(self.f)(i) + self.list[i].run() for i in v"), ["self.f", "self.list"]);
    assert_eq!(captures("share = (k, self), other!(self.a) + self.b for i in v"), ["k", "self"]);
}

#[test]
fn variables_of_which_fields_alone_are_read() {
    let compared = |text: &str| {
        let mut input = parse::parse(text.parse().unwrap()).unwrap_or_else(|_| panic!("{text}"));
        let compared = Captures::of(&mut input).compared().into_iter();
        let marks = compared
            .map(|(place, whole)| format!("{}{}", place.to_string().replace(' ', ""), if whole { "" } else { ".." }));
        marks.collect::<Vec<_>>()
    };
    assert_eq!(compared("c.gain + i for i in v"), ["c..", "c.gain"]);
    assert_eq!(compared("c.gain + f(&c) for i in v"), ["c", "c.gain"]);
    assert_eq!(compared("f(&c) + (c).gain for i in v"), ["c", "(c).gain"]);
    assert_eq!(compared("c.run(i) + c.gain for i in v"), ["c", "c.gain"]);
    assert_eq!(compared("c.inner.steps[i] for i in v"), ["c..", "c.inner..", "c.inner.steps"]);
    assert_eq!(compared("c.inner.steps + c.inner.run() for i in v"), ["c..", "c.inner", "c.inner.steps"]);
    assert_eq!(compared("format!(\"{c:?}\", c.0) for i in v"), ["c", "c.0"]);
    assert_eq!(compared("self.inner.steps + i for i in v"), ["self.inner"]);
    assert_eq!(compared("unsafe { c.gain } for i in v"), ["c"]);
}

#[test]
fn copies_of_the_tokens_have_the_names_of_the_captures() {
    let rename = |text: &str, tokens: &str| {
        let mut input = parse::parse(text.parse().unwrap()).unwrap_or_else(|_| panic!("{text}"));
        let captures = Captures::of(&mut input);
        captures.rename(tokens.parse().unwrap()).to_string().replace(' ', "")
    };
    assert_eq!(rename("self.a + i for i in v", "f(self.a, self::b, [self.a[i]])"), "f(__self_a,self::b,[__self_a[i]])");
    assert_eq!(rename("self.get(i) + self.a for i in v", "self.get(i) + self.a"), "__self.get(i)+__self.a");
    assert_eq!(rename("self.a + i for i in v", "id!(self.b, self, self.a)"), "id!(self.b,self,__self_a)");
    assert_eq!(
        rename("self.a + i for i in v", "impl Q { fn a(&self) -> i32 { self.a } } Q { a: self.a }"),
        "implQ{fna(&self)->i32{self.a}}Q{a:__self_a}"
    );
    assert_eq!(rename("k + i for i in v", "k + self.a"), "k+self.a");
    assert_eq!(
        rename("format!(\"{self}\") for i in v", "(format!(\"{self}:{i}\", f(\"{self}\")), other!(\"{self}\"))"),
        "(format!(\"{__self}:{i}\",f(\"{self}\")),other!(\"{self}\"))"
    );
}

/// The code in one macro call may stand in memory where that of an earlier one has stood.
#[test]
fn what_an_earlier_macro_call_calls_hides_no_name() {
    let calls =
        |k: usize| format!("format!(\"at {{}}\", usize::from(i).into()); format!(\"{{}} \", a{k}.wrapping_mul(5)); ");
    let body: String = (0..40).map(calls).collect();
    let expected: Vec<String> = (0..40).map(|k| format!("a{k}")).collect();
    assert_eq!(captures(&format!("{{ {body} }} for i in v")), expected);
}
