//! The expansions of good input and of input with one mistake, and what some of them look like.

use super::corpus::{CORPUS, MISTAKES};
use super::{expand, tokens};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::fs;
use std::path::Path;

#[test]
fn good_input_expands_to_an_expression_without_an_error() {
    for text in CORPUS {
        let expansion = expand(tokens(text));
        assert!(syn::parse2::<syn::Expr>(expansion.clone()).is_ok(), "{text}\n{expansion}");
        assert!(!expansion.to_string().contains("compile_error"), "{text}\n{expansion}");
    }
}

#[test]
fn mistakes_expand_to_an_expression_with_one_error() {
    for text in MISTAKES {
        let expansion = expand(tokens(text));
        assert!(syn::parse2::<syn::Expr>(expansion.clone()).is_ok(), "{text}\n{expansion}");
        assert_eq!(expansion.to_string().matches("compile_error").count(), 1, "{text}\n{expansion}");
    }
}

#[test]
fn groups_from_other_macros_stay_together() {
    let sum: TokenTree = Group::new(Delimiter::None, tokens("1 + i")).into();
    let input: TokenStream = std::iter::once(sum).chain(tokens("* 10 for i in 0..2")).collect();
    assert!(expand(input).to_string().contains("(1 + i) * 10"));
}

/// Puts each literal into an invisible group, as `macro_rules!` does with the one for `$n:literal`.
fn with_grouped_literals(tokens: TokenStream) -> TokenStream {
    let group = |token| match token {
        TokenTree::Literal(_) => Group::new(Delimiter::None, TokenStream::from(token)).into(),
        TokenTree::Group(group) => {
            let mut copy = Group::new(group.delimiter(), with_grouped_literals(group.stream()));
            copy.set_span(group.span());
            copy.into()
        }
        token => token,
    };
    tokens.into_iter().map(group).collect::<TokenStream>()
}

#[test]
fn literals_from_other_macros_are_literals() {
    // A checkpoint knows its loop by all of its tokens.
    let corpus = CORPUS.iter().filter(|text| !text.contains("checkpoint"));
    for text in corpus.chain(&[
        "for (i, row) in v.chunks_exact_mut(3).enumerate() { f(i, row); }",
        "f(pair) for pair in self.v.windows(2).skip(1)",
        "f(pair) for pair in (&mut v[1..]).rchunks_exact_mut(4).enumerate().rev()",
        "line.len() for line in reader.split(b'\n')",
        "for i in 0..n { out[i * 3 + 1] = v[(i + 1) % 8]; }",
        "for i in 1..n - 1 { out[i] = v[i - 1] + v[i + 1]; }",
        "for i in (0..n).step_by(2) { grid[i / 2] += 1; }",
        "ordered = true, for x in xs { f(x) } then |y| out.push(y)",
        "ordered = false, for x in xs { f(x) } then |y| { total += y; }",
        "progress = false, explain = true, n_jobs = 1, batch_size = 8, f(x) for x in xs",
        "count(x for x in (0..n).map(|i| i * 2).filter(|x| x % 3 == 0))",
        "for word in words { *map.entry(word).or_insert(0) += 1; }",
        "for word in words { map.entry(word).or_insert((0, 0.0)).1 += 1.5; }",
        "for i in 0..3 { for j in 0..4 { out[i][j] = 1; } }",
        "for i in 0..n { let mut at = 0; at += 1; total += at; }",
        "largest = 5, f(x) for x in xs",
        "backend = processes, n_jobs = 2, f(x) for x in xs",
        "rng = 7, f(rng.random()) for _ in 0..10",
        "reduce(x for x in xs, 3)",
        "retries = 2, f(x)? for x in xs",
    ]) {
        let (written, grouped) = (expand(tokens(text)), expand(with_grouped_literals(tokens(text))));
        assert_eq!(written.to_string(), grouped.to_string(), "{text}");
    }
}

/// The expansions as they stand in `snapshots`; `BLESS=1 cargo test -p parallel-macros` writes them anew.
#[test]
fn expansions_look_as_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    for (name, text) in [
        ("list", "n_jobs = 2, sqrt(i * i) for i in 0..10"),
        ("filter", "word.len() for word in &words if word.len() > 1 for c in word.chars()"),
        ("statement", "'rows: for row in &mut rows { if row.skip() { continue 'rows; } row.work(); }"),
        ("scratch", "let mut line = String::new(); for name in &names { line.clear(); }"),
        ("progress", "n_jobs = 2, progress = |p| show(p), batch_size = b, f(x) for x in xs"),
        ("progress-stream", "progress = label, into = Stream<_>, f(x) for x in xs"),
        ("search", "first(i for i in 0..n if f(i))"),
        ("by-type", "sum(x * x for x in &xs)"),
        ("rows", "for y in (0..h).rev() { for x in 0..w { img[y * w + x] = f(x, y); } }"),
        ("grid", "(i, j) for i in 0..n for j in 0..m"),
        ("map", "into = BTreeMap<_, _>, k => v for (k, v) in pairs"),
        ("by-key", "into = BTreeMap<_, _>, fold(k => v for (k, v) in pairs, HashMap::new, add, merge)"),
        ("exits", "for line in &lines { let x = line.parse::<f64>()?; if x < 0.0 { return Ok(x); } }"),
        (
            "accumulators",
            "for x in &xs { if *x < 0.0 { break; } total += x; largest = largest.max(*x); roots.push(x.sqrt()); }",
        ),
        ("window", "for i in 0..n { out[i] = f(i); }"),
        ("reads", "2.0 * v[i] + 1.0 for i in 0..v.len()"),
        ("limits", "cancel = &token, time_limit = hour, sum(x for x in xs)"),
        ("checkpoint", "checkpoint = path, checkpoint_key = STEPS, f(x) for x in xs"),
        ("ring", "for i in 0..n { out[i] = v[(i + 1) % n]; }"),
        ("place-of-best", "for i in 0..n { if v[i] > best { best = v[i]; place = i; } }"),
        ("sent", "backend = processes, timeout = minute, f(x, &table) for x in xs"),
        ("sent-reduce", "backend = any, reduce(x * w for x in xs, |a, b| a + b * k)"),
        (
            "sent-statement",
            "backend = processes, for line in &lines { let x = line.parse::<f64>()?; if x < low { break; } total += x * w; }",
        ),
        ("sent-window", "backend = processes, for i in 0..n { out[i] = f(i, w); }"),
        ("spread", "backend = mpi, f(x, &table) for x in xs"),
        (
            "spread-statement",
            "backend = mpi, checkpoint = path, progress = |p| show(p), for x in xs { if f(x)? < low { break; } total += x; }",
        ),
        ("spread-root-only", "backend = mpi, root_only = true, into = BTreeSet<_>, f(x) for x in xs"),
        ("sent-self", "backend = processes, self.weight * self.table[i] for i in 0..n"),
        ("sent-method", "backend = processes, self.at(i) + self.weight for i in 0..n"),
        ("then", "for line in lines { total += 1; parse(&line?) } then |record| { write(record)?; }"),
        ("stream", "into = Stream<_>, { if x == 0 { break } f(x) } for x in xs"),
    ] {
        let expansion = expand(tokens(text));
        let file = syn::parse2(quote::quote!(fn main() { let value = #expansion; }))
            .unwrap_or_else(|error| panic!("{name}: {error}\n{expansion}"));
        let now = format!("// parallel!({text})\n{}", prettyplease::unparse(&file));
        let path = folder.join(name).with_extension("rs");
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(&folder).and_then(|()| fs::write(&path, &now)).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap_or_default(), now, "{name} has changed");
    }
}
