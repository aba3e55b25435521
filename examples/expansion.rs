//! What `parallel!` turns a comprehension into: the loop as written, and below it the same by hand, simplified.
//!
//! `cargo run --release --example expansion`

use parallel_for::parallel;

fn main() {
    let words = ["to", "be", "or", "not", "to", "be"];

    let written = parallel!(n_jobs = 2, word.len() for word in &words if *word != "be");

    // The names in `__private` belong to the macro; they change without notice.
    #[rustfmt::skip]
    #[allow(clippy::match_single_binding, reason = "a `match` keeps temporaries of the input alive")]
    let expanded = {
        use parallel_for::__private as p;
        p::collect_some(
            // Settings: one method a setting, called in the order they were written. The loop remembers in a `static` of
            // its own what it has cost.
            p::Settings::at({ static SITE: p::Site = p::Site::new(); &SITE }).n_jobs(2),
            // The source: what kind of input `&words` is, is decided by its type alone.
            match (p::Input { v: &words }) { input => {
                use p::PickIndexed as _;
                (&&&&&p::Probe(&input.v)).__pick()
            }.source(input.v) },
            // The body: everything one worker does. `next` hands out the items of a block, and where its results go.
            |worker| loop {
                let Some((mut items, mut out)) = worker.next() else { break p::Done };
                // The user's own loop, over the items of one block. It ends with a value that no user code can name, so
                // that a `break` or `return` hidden in another macro is a type error and never means something else.
                let p::Done = loop {
                    let Some(item) = items.__next() else { break p::Done };
                    let word = item;
                    if *word != "be" {
                        out.__put(p::Yield { v: word.len() });
                    }
                };
                worker.done(out);
            },
            // The type of the results, where an error about it belongs.
            p::Anchor::new(),
        )
    };

    assert_eq!(written, expanded);
    println!("{written:?}");
}
