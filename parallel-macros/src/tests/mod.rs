//! The macro as a function from tokens to tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use std::fs;
use std::path::{Path, PathBuf};

mod broken;
mod cursor;
mod deep;
mod fuzz;
mod several;
mod sound;

/// Good input of every form; the tests below break it.
const CORPUS: &[&str] = &[
    "sqrt(i * i) for i in 0..10",
    "n_jobs = 2, sqrt(i * i) for i in 0..10",
    "n_jobs = f(a, b), batch_size = 3, pool = &pool, x for x in xs,",
    "into = BTreeMap<_, Vec<u8>>, k => v + 1 for (k, v) in &m if v > &1 for z in 0..*v if let Some(q) = z",
    "match x { 1 => 2, _ => y? } for x in v.iter().map(|a| a.b()) if !x.is_empty()",
    "s.trim().len() for s in words for c in s.chars()",
    "(low, high) for i: u64 in 0..500 let square = i * i let (low, high): (u64, u64) = f(square) if low > 3",
    "for x in &mut v { *x += 1.0; }",
    "let mut buf: Vec<u8> = Vec::new(); for line in &lines { buf.clear(); g(line, &mut buf) }",
    "n_jobs = 2, 'o: for x in v { for y in w { if x { continue 'o; } break; } }",
    "#[allow(unused)] for i in 0..100 if i % 2 == 1 for j in 0..i let p = i * j if p > 10 { total.add(p); }",
    "sum(x * x for x in &v if *x > 0.0)",
    "n_jobs = 2, fold(i % 7 for i in 0..n, vec![0; 7], |mut bins, bin| { bins[bin] += 1; bins }, |a, b| merge(a, b))",
    "first(e for (i, e) in v.iter().enumerate() if c(i, e) && let Some(_) = e.x)",
    "min_by_key(x for A(x) | B(x) in xs, |x| x.key())",
    "i for i in 5.. if i > 3",
    "for<'a> |y: &'a i32| -> i32 { *y + x } for x in xs",
    "product(i as f64 for i in 1..=n)",
    "count(x.is_some() && c for x in xs)",
    "x for x in xs if x == S { a: 1 } for y in T { b: x } if y > x",
    "for x in xs { #[allow(unused)] f(x)?; #[rustfmt::skip] return x; }",
    "any(x.is_nan() for x in &v), ",
    "all(f(&[x, (y, z)], || { g([x; 3]) }) for x in &v for (y, z) in [[(1, 2)], [(3, 4)]][0])",
    "max_by_key(w for w in words.iter().enumerate() if let (i, w) = w && i > 0, |w| w.1.len())",
    "reduce(x.to_owned() for x in xs, |a, b| a + &b)",
    "x.0.1 for x in (0..n).step_by(2) if c || let Some(q) = x && (q > 1 || d)",
    "f::<A, Vec<B>>(x) for x in xs.iter().map(|x: &A| -> B { x.into() })",
    "#[inline] #[allow(unused)] 'a: for _ in 0..3 { loop { break 'a; } }",
    "(i, j) for i in 0..n for j in 0..=m if i < j",
    "vec![f(x)?, y] for x in xs",
    "move |x| x + i for i in 0..3",
    "parallel!(i * j for j in 0..3) for i in 0..3",
    "for x in xs { return 1; }",
    "for x in xs { if x > limit { break; } if f(x)? { continue; } g(x)?; }",
    "'rows: for row in rows { for x in row { if x < 0 { break 'rows; } if x > 9 { break 'outer; } } }",
    "for x in xs { let rest = || -> Option<i32> { Some(x.next()? + 1) }; if rest().is_none() { return None; } }",
    "for x in xs { total += x; *count -= 1; stats.sum *= 2; flags |= x.bits(); }",
    "for x in xs { largest = largest.max(x); smallest = f64::min(smallest, x); all = all + x + 1; }",
    "for x in xs { if x > 0 { out.push(x); text.push_str(&x.name); seen.insert(x.id); log += &x.name; } }",
    "for x in &xs { bins[x.bin() % bins.len()] += 1; }",
    "for i in 0..n { out[i] = f(i); grid[i][0] += 1; cells[i].value = xs[i]; lists[i].push(i); }",
    "for (i, x) in xs.iter().enumerate() { out[i] = x * out.len(); }",
    "for i in (0..n).rev() if i % 2 == 0 { for j in 0..m { out[i as usize] += a[i][j]; } }",
    "{ total += x; x * 2 } for x in xs",
    "while x > 0 { x -= 1; } for mut x in xs",
    "fold(x for x in xs, -*start, |a, b| a + b, &-f)",
    "x for not in xs if not && and for and in ys if (not, and) == or",
    "match x { Some(x) => x, None => 0 } for (Ok(x) | Err(x)) in xs let (Some(y) | None) = x",
    "sum({ if x < 0 { break } x } for row in rows for x in row)",
    "for x in xs { total += x; println!(\"{x} {}\", f(x)?); }",
    "for x in xs { let mut total = 0; total += x; f(total); }",
    "ordered = false, for (i, x) in xs.iter().enumerate() { (i, f(x)) } then |(i, y): (usize, f64)| ys[i] = y",
    "'a: for line in lines { if line.is_empty() { continue 'a; } n += 1; g(&line?)? } then |r| { if r { break } put(r)?; }",
    "into = Stream<_>, { if x.is_none() { break } f(x) } for x in xs if true",
];

/// Mistakes, each with an error of ours.
const MISTAKES: &[&str] = &[
    "for x in xs { #[cfg(any())] f(x)?; }",
    "for x in xs { #[cfg(any())] { n += x; } }",
    "for i in 0..n { a.b[i] = 1; (*a).b[i] = 2; }",
    "",
    "n_jobs = 2,",
    "n_jobs = 2",
    "x for x xs",
    "x for x in xs, n_jobs = 2",
    "njobs = 2, x for x in xs",
    "n_jobs = 0, x for x in xs",
    "n_jobs = 1, n_jobs = 2, x for x in xs",
    "x if c else y for x in xs",
    "[x for x in xs]",
    "[y for y in x] for x in xs",
    "summ(x for x in xs)",
    "sum(x for x in xs, 1)",
    "sum(x for x in xs).sqrt()",
    "sum(k => v for x in xs)",
    "for x in xs",
    "let s = 1 x for x in xs",
    "x for x in xs y",
    "x. for x in xs",
    "x for x in",
    "max(k => v for x in xs)",
    "x if c for x in xs",
    "x for x in xs if c else y",
    "into = Vec<_>, sum(x for x in xs)",
    "into = Vec<_>, for x in xs { f(x); }",
    "for x in xs { f(x) } then g(x)",
    "for x in xs { f(x) } then |a, b| g(x)",
    "for x in xs { f(x) } then || g(x)",
    "f(x) for x in xs then |y| g(y)",
    "for x in xs { f(x) } then move |y| g(y)",
    "for x in xs { f(x) }; then |y| g(y)",
    "for x in xs { f(x) } then |y| g(y);",
    "x for x in xs;",
    "for x in xs { f(x, n) } then |y| n += y",
    "for i in 0..n { v[i] = 1; i } then |i| g(v[i])",
    "foreach x in xs { f(x); }",
    "parfor i = 1:n { f(i); }",
    "|x| f(x) for x in xs",
    "sum(|(a, b)| a * b for (a, b) in xs)",
    "for x of xs { f(x); }",
    "x for x <- xs",
    "for (i = 0; i < n; i++) { f(i); }",
    "for i = 0; i <= n; i++ { f(i); }",
    "sum(xs)",
    "n_jobs = 2, max_by_key(xs, f)",
    "n_jobs(4), f(x) for x in xs",
    "batch_size(2), sum(x for x in xs)",
    "sum(x for x in xs, n_jobs = 2)",
    "max(x for x in xs, key = f)",
    "fold(x for x in xs, init = 0, f, g)",
    "x for x in xs if x is None",
    "x for x in xs if x is not None and x in ys",
    "f(x) for x in xs if x not in ys for y in x if y is 3",
    "x in ys for x in xs",
    "count(x in ys for x in xs)",
    "i for i in 0..n step 2",
    "for x in xs { n += x; f(x) } then |x| n += x",
    "for i in 0..n { v[i] = 1; i } then |i| g(i)",
    "ordered = false, for x in xs { n += x; f(x) } then |x| g(x)",
    "ordered = false, f(x) for x in xs",
    "into = Stream<_>, { n += x; x } for x in xs",
    "into = Stream<_>, f(x)? for x in xs",
    "for x in xs { total += x; f(total); }",
    "for x in xs { total += x; println!(\"{total:?}\"); }",
    "for x in xs { total += x; total *= 2; }",
    "for x in xs { last = x; }",
    "for x in xs { x.iter().for_each(|y| last = y); }",
    "for x in xs { if seen.insert(x) { f(x); } }",
    "for x in xs { ratio /= x; }",
    "for x in xs { log.push(x); log |= x; }",
    "for x in xs { sum += x; sum.x += 1; }",
    "for i in 0..n { out[i] = f(&out); }",
    "for x in xs { bins[x] <<= 1; }",
    "for x in xs { bins[x] += 1; bins[x] *= 2; }",
    "for i in 0..n { out[i] = out[i + 1]; }",
    "for i in 0..n { out[f(i)] = i; }",
    "for x in xs { out[x] = 1; }",
    "for mut i in 0..n { i += 1; out[i] = 1; }",
    "for x in xs { total += x; mine!(total); }",
    "for row in rows { count += 1; parallel!(for x in row { f(x, count); }); }",
    "for row in rows { parallel!(for x in row { total += x; }); }",
    "for x in xs { mine!(f(x)?); }",
    "for x in xs { mine! { f(x)? } g(x); }",
    "for x in xs { mine!(f(x)?).g(); }",
    "parallel!(x? for x in row) for row in rows",
    "parallel!(for x in row { if x { return 1; } }) for row in rows",
    "'rows: for row in rows { parallel!(for x in row { break 'rows; }); }",
    "let s = open()?; f(s, x) for x in xs",
    "for x in xs { break x; }",
    "for x in xs { break 'outer x; }",
    "f(x).await for x in xs",
    "for x in xs { yield x; }",
    "x for x in xs if a and b",
    "x for x in xs if a or b",
    "x for x in xs if not x",
    "i for i, x in xs.iter().enumerate()",
    "for i in 0:10 { f(i); }",
    "i for i in 0:n",
    "for x in xs: f(x)",
    "for x in xs: { f(x); }",
    "for x in xs: total += x",
    "for x in xs: out.push(x)",
    "for i in 0..n: out[i] = 1",
    "'a: for i, x in xs.iter().enumerate() { if i > x { break 'a; } }",
    "let mut b: Vec<u8> = Vec::new(); for i, x in xs { f(&mut b, i, x); }",
    "for i, x in xs { f(i, x) } then |y: f64| g(y)",
    "y for x in xs let y: f64 = f(x) if a and b",
    "|y: f64| y + x for x in xs if a and b",
    "let s = 1; x: s for x in xs",
    "x for x in xs and x > 0",
    "x for x in xs where x > 0",
    "for x in f(xs)? when x > 0 { g(x); }",
    "for (x in xs) { f(x); }",
    "for (i in 0:n) { f(i); }",
    "x for (x in xs) if x > 0",
    "sum([x for x in xs])",
    "fold([x for x in xs], 0, |a, b| a + b, |a, b| a + b)",
    "x * y for x in xs, y in ys",
    "for x in xs, (i, y) in ys { f(x, y); }",
    "sum(x * y for x in xs, y in ys)",
    "for x in xs f(x);",
    "x, y for (x, y) in xs",
    "x: y for (x, y) in xs",
    "n_jobs: 2, x for x in xs",
    "{x for x in xs}",
    "{x: y for (x, y) in xs}",
    "sum(x for x in xs) / 2.0",
    "reduce(x for x in xs, +)",
    "while x > 0 { x -= 1; }",
    "for x in xs { x * 2 }",
    "for x in xs { if x > 1 { f(x) } else { 2 } }",
    "for x in xs { match x { 1 => f(x), _ => { g(x); x + 1 } } }",
    "for x in xs { unsafe { -x } }",
    "x for x in xs if not x > 1",
    "x for x in xs if not a and not (b, x).0 > 1",
    "x for Some(x) in xs",
    "x for y in ys for (_, Ok(x)) in y",
    "x for y in ys let Ok(x) = f(y)",
    "for x in xs { (a, b) = (b, x); }",
];

fn root() -> TokenStream {
    TokenTree::from(proc_macro2::Ident::new("parallel_for", proc_macro2::Span::call_site())).into()
}

fn expand(tokens: TokenStream) -> TokenStream {
    crate::run(root().into_iter().chain(tokens).collect())
}

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

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

/// The page has a section of the name that stands in brackets at the end of the message.
#[test]
fn the_page_of_errors_explains_every_rule() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/errors.md");
    let page = fs::read_to_string(page).unwrap();
    for text in MISTAKES {
        let expansion = expand(tokens(text)).to_string();
        let Some((before, _)) = expansion.rsplit_once("]\"") else { continue };
        let rule = before.rsplit('[').next().unwrap();
        assert!(page.contains(&format!("\n## {rule}\n")), "{rule}, of {text}");
        assert!(page.contains(&format!("[{rule}](#{rule})")), "{rule} is not in the table");
    }
}

/// The words of the first clause of a text, without the code in it and without what is put in.
fn words_around_code(text: &str) -> Vec<String> {
    let text = ["; ", ": ", ", "].into_iter().fold(text, |text, end| text.split(end).next().unwrap_or_default());
    let mut words = Vec::new();
    for words_alone in text.split('`').step_by(2) {
        let pieces = words_alone.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
        words.extend(pieces.map(|piece| piece.trim().to_owned()).filter(|piece| piece.len() > 1));
    }
    words
}

/// The sources of the macro, without its tests.
fn files(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let code = inside.filter(|path| !path.ends_with("tests"));
    code.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Every text of an error in the sources, and not only those of `MISTAKES`, has its row in a table.
#[test]
fn the_page_of_errors_has_a_row_for_every_message() {
    fn texts(tokens: TokenStream, all: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => texts(group.stream(), all),
                token => all.extend(syn::parse2::<syn::LitStr>(token.into()).ok().map(|text| text.value())),
            }
        }
    }
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let page = fs::read_to_string(sources.join("../../docs/errors.md")).unwrap();
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with('|')).collect();
    let has_row = |words: &[String]| {
        rows.iter().any(|row| {
            let mut rest = *row;
            words.iter().all(|word| {
                let found = rest.find(&**word).map(|at| &rest[at + word.len()..]);
                rest = found.unwrap_or(rest);
                found.is_some()
            })
        })
    };
    let (mut missing, mut count) = (Vec::new(), 0);
    for file in files(&sources) {
        let source = fs::read_to_string(&file).unwrap();
        let mut all = Vec::new();
        texts(tokens(&source), &mut all);
        // A comment is a text that begins with a space.
        all.retain(|text| text.contains("; ") && !text.starts_with(' '));
        for text in all {
            let words = words_around_code(&text);
            if words.is_empty() || !has_row(&words) {
                missing.push(format!("{}: {words:?}, of: {text}", file.display()));
            }
            count += 1;
        }
    }
    assert!(count > 90, "the messages are somewhere else");
    assert!(missing.is_empty(), "no row for\n{}", missing.join("\n"));
}

#[test]
fn groups_from_other_macros_stay_together() {
    let sum: TokenTree = Group::new(Delimiter::None, tokens("1 + i")).into();
    let input: TokenStream = std::iter::once(sum).chain(tokens("* 10 for i in 0..2")).collect();
    assert!(expand(input).to_string().contains("(1 + i) * 10"));
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
        ("search", "first(i for i in 0..n if f(i))"),
        ("by-type", "sum(x * x for x in &xs)"),
        ("grid", "(i, j) for i in 0..n for j in 0..m"),
        ("map", "into = BTreeMap<_, _>, k => v for (k, v) in pairs"),
        ("exits", "for line in &lines { let x = line.parse::<f64>()?; if x < 0.0 { return Ok(x); } }"),
        (
            "accumulators",
            "for x in &xs { if *x < 0.0 { break; } total += x; largest = largest.max(*x); roots.push(x.sqrt()); }",
        ),
        ("window", "for i in 0..n { out[i] = f(i); }"),
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

/// While `x.` waits for a name, the expansion is the same up to there as it is with a name: an editor looks for the type
/// of `x` at the place where it stands in the expansion with the name.
#[test]
fn what_waits_for_a_name_changes_nothing_before_it() {
    for text in CORPUS {
        for (waiting, named) in waiting(&tokens(text)) {
            let named = expand(named);
            // With a mistake of its own.
            if syn::parse2::<syn::Expr>(named.clone()).is_err() || named.to_string().contains("compile_error") {
                continue;
            }
            let named = named.to_string();
            let Some(before) = named.split(". marker").next().filter(|before| before.len() < named.len()) else {
                continue;
            };
            let found = expand(waiting.clone()).to_string();
            assert!(found.starts_with(before.trim_end()), "{text}\n{waiting}\n{found}\n{named}");
        }
    }
}

/// What is typed above a statement takes that one's beginning for its own, until its semicolon is there.
#[test]
fn a_statement_without_a_semicolon_hides_no_other() {
    for (waiting, named) in [
        ("for x in xs { total += x; x. f(x); }", "for x in xs { total += x; x.marker f(x); }"),
        ("for x in xs { total += x; if c { x. n += 1; } }", "for x in xs { total += x; if c { x.marker n += 1; } }"),
        ("for x in xs { let y = x. n += y; total += x; }", "for x in xs { let y = x.marker n += y; total += x; }"),
        ("for i in 0..n { out[i] = g(i); f(i). g(); }", "for i in 0..n { out[i] = g(i); f(i).marker g(); }"),
    ] {
        let [waiting, named] = [waiting, named].map(|text| expand(tokens(text)).to_string());
        let (before, _) = named.split_once(". marker").unwrap();
        assert!(waiting.starts_with(before.trim_end()), "{waiting}\n{named}");
        assert!(named.contains("locals"), "{named}");
    }
}

/// The tokens with a `.` after any one of them that can stand before one, and the same with a name after the `.`.
fn waiting(tokens: &TokenStream) -> Vec<(TokenStream, TokenStream)> {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut waiting = Vec::new();
    for (at, token) in all.iter().enumerate() {
        // With one more, it would be a range.
        if matches!(all.get(at + 1), Some(TokenTree::Punct(next)) if next.as_char() == '.') {
            continue;
        }
        let with = |more: &str| {
            let (before, after) = all.split_at(at + 1);
            before.iter().cloned().chain(self::tokens(more)).chain(after.iter().cloned()).collect()
        };
        let ends_operand = match token {
            TokenTree::Ident(ident) => syn::parse2::<syn::Ident>(ident.to_token_stream()).is_ok(),
            TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
            _ => false,
        };
        if ends_operand {
            waiting.push((with("."), with(".marker")));
        }
        if let TokenTree::Group(group) = token {
            let within = |inner| {
                let mut copy = all.clone();
                copy[at] = Group::new(group.delimiter(), inner).into();
                copy.into_iter().collect()
            };
            let inner = self::waiting(&group.stream());
            waiting.extend(inner.into_iter().map(|(one, other)| (within(one), within(other))));
        }
    }
    waiting
}
