//! Analysis: the effects of the body on the code around the loop. The body changes variables there, and it leaves the
//! loop.
//!
//! The body is rewritten on the way, so that it changes private copies and notes its exits. An effect that is not
//! possible in parallel is refused.
//!
//! # Where to change what
//!
//! * The words of a refusal: where it is found. Of a variable, `outer_variables/mod.rs` (`outer_variables/elements.rs`
//!   for an array); of an exit, `exits/rewrite.rs`; of a loop with `then` or a `Stream`, `pipeline.rs`; of one whose items
//!   may fail, `attempts.rs`; of a pattern, `validate.rs`; of a static, `statics.rs`; of an outer `rng`, `inner_rng.rs` and
//!   `outer_rng.rs`.
//! * Which variable is the loop's own index, so that `out[i]` is the item's own element: `index.rs`, which also says
//!   which expression names it, and which inputs number their items. Which other indices are made of it: `affine.rs`; when these
//!   give each item elements of its own: `outer_variables/windows.rs`.
//! * Which methods fill a collection, `push` for example: `filling.rs`. Which methods change what they are
//!   called on: `CHANGING` in `collect.rs`. Which types can be filled: `parallel-core/src/effects/collection.rs`.
//! * Which operators make an accumulator: `Operator` in `access.rs`. Which types can be one:
//!   `parallel-core/src/accumulate.rs`. Which operands are asked whether they are std's: `ask_operand` in `private_copies.rs`.
//! * What is done with an element of an array or with a value of a map: `parts.rs`, `element_uses.rs`; which expressions ask for
//!   a value of a map: `entries.rs`, and what it may begin with: `begins.rs`; by which names elements are changed: `aliases.rs`, with
//!   `finder.rs` (what is done by a name) and `sweeps.rs` (which inner loops go over an array). What of it goes together:
//!   `outer_variables/parts.rs`.
//! * Which variables hold what the last item assigned: `assigned.rs`; which the best one, with companions: `leading/mod.rs`; the
//!   decision is `outer_variables/assigned.rs`.
//! * A kind of changed variable: `Kind` in `outer_variables/mod.rs`, its name for the runtime in `expand/effects.rs`,
//!   and a file in `parallel-core/src/effects`.
//! * What happens after the loop, a `return` or a `?` for example: `leave` in `expand/effects.rs`. The `?` there is
//!   rustc's own, and converts the error with `From`.
//! * Which lists around the loop the body only reads elements of, so that it gets their slices: `reads.rs` (of which elements may be lent:
//!   `lending.rs`); of which
//!   fields: `fields.rs`, with `asked.rs` (which of them each item asks for) and `integers.rs` (which expressions are their indices).
//! * What the range says of the items that the compiler is to know in the loop: `extent.rs`.
//! * Which `filter` or `map` of the input runs in the loop: `hoisted.rs`. Which items are chunks of a known size: `chunks.rs`. Which closures of
//!   the input capture nothing: `movable.rs`.
//! * What is written otherwise before all else: `bails.rs`, and tuples that are put into elements, `destructured.rs`.
//! * An exit hidden in a macro: `exits/mod.rs` says who finds which.
//! * Into which macros the analysis looks: `LOOKED_INTO` in `looked_into.rs`.

pub(crate) mod access;
pub(crate) mod affine;
mod aliases;
mod asked;
mod assigned;
mod assigned_copies;
mod attempts;
pub(crate) mod bails;
pub(crate) mod begins;
pub(crate) mod captures;
pub(crate) mod changes;
mod chunks;
pub(crate) mod collect;
mod counters;
mod destructured;
mod element_uses;
pub(crate) mod entries;
pub(crate) mod exits;
pub(crate) mod extent;
mod fields;
mod filling;
mod finder;
pub(crate) mod hoisted;
pub(crate) mod index;
mod inner_rng;
mod integers;
pub(crate) mod leading;
mod lending;
mod looked_into;
pub(crate) mod movable;
mod outer_rng;
pub(crate) mod outer_variables;
pub(crate) mod parts;
mod pipeline;
pub(crate) mod place;
mod private_copies;
pub(crate) mod purity;
pub(crate) mod reads;
pub(crate) mod scope;
mod sink_names;
mod statics;
mod sweeps;
mod validate;
pub(crate) mod visit;

use crate::analyze::assigned::early_reads;
use crate::analyze::captures::Captures;
use crate::analyze::chunks::Shape;
use crate::analyze::collect::UseCollector;
use crate::analyze::exits::{Exit, ExitFrom, ExitRewriter};
use crate::analyze::extent::Extent;
use crate::analyze::hoisted::Hoisted;
use crate::analyze::index::{Asked, Index};
use crate::analyze::lending::Lending;
use crate::analyze::outer_variables::{Assigned, Known, OuterVariable, decide};
use crate::analyze::visit::{visit_body, visit_sink};
use crate::ast::{Clause, Form, Input};
use crate::locals::Locals;
pub(crate) use fields::FieldRead;
use private_copies::PrivateCopies;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Error;

/// The facts that the stages after this one need.
pub(crate) struct Facts {
    /// A `break` in the body ends an inner `for` clause.
    pub(crate) ends_inner: bool,
    /// One item may update an accumulator several times.
    pub(crate) updates_several: bool,
    /// The body of a statement loop ends with a value: an error.
    pub(crate) gives_value: bool,
    /// The exits of the body.
    pub(crate) body: ExitFacts,
    /// The exits of the expression after `then`.
    pub(crate) sink: ExitFacts,
    /// The outer variables that the body changes, in the order of their numbers.
    pub(crate) outer: Vec<OuterVariable>,
    /// The variables that the loop reads, if it is recorded, or if they go along since it may run in other processes.
    pub(crate) captures: Captures,
    /// The variables around the loop of which the body only reads elements, if it stores what it makes of them.
    pub(crate) reads: Vec<Ident>,
    /// The fields of which it does.
    pub(crate) fields: Vec<FieldRead>,
    /// What the input is asked, if the loop writes by the count of its items.
    pub(crate) asked: Option<Asked>,
    /// What the input says of its items, where it says the size of chunks.
    pub(crate) shape: Option<Shape>,
    /// What its range says of the items, if the body makes use of it.
    pub(crate) extent: Option<Extent>,
    /// The `filter` or `map` at the end of the input, if it runs in the loop.
    pub(crate) hoisted: Option<Hoisted>,
}

/// The exits of the body, or of the expression after `then`.
pub(crate) struct ExitFacts {
    /// A `continue` goes on with the next item, so that the item before it has no result.
    pub(crate) skips: bool,
    /// The exits that end the loop.
    pub(crate) exits: Vec<Exit>,
}

impl Facts {
    /// Tells if the loop does more than give a result: its body leaves it, or changes variables.
    pub(crate) fn has_effects(&self) -> bool {
        !self.body.exits.is_empty() || !self.outer.is_empty()
    }

    pub(crate) fn has_windows(&self) -> bool {
        self.outer.iter().any(|outer| outer.kind.is_window())
    }
}

/// Tells if the body of a statement loop may leave it, or what looks like that.
fn may_be_left(input: &Input) -> bool {
    fn leaves(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(word) => word == "break" || word == "return",
            TokenTree::Punct(sign) => sign.as_char() == '?',
            TokenTree::Group(group) => leaves(group.stream()),
            TokenTree::Literal(_) => false,
        })
    }
    matches!(&input.form, Form::Statement { body, .. } if leaves(body.tokens.clone()))
}

/// Finds the facts about the body and the expression after `then`, and rewrites both.
pub(crate) fn analyze(input: &mut Input, root: &TokenStream, locals: &Locals, errors: &mut Vec<Error>) -> Facts {
    let reads = reads::find(input);
    let gives_value = validate::validate(input, errors);
    statics::refuse(input);
    inner_rng::refuse(input);
    outer_rng::refuse(input, root, errors);
    bails::rewrite(input, root);
    destructured::rewrite(input);
    let has_captures = input.is_sent() || input.checkpoint().is_some();
    let mut captures = if has_captures { Captures::of(input) } else { Captures::default() };
    // What stands in the input does not travel with the body; and a `filter` that runs in the loop takes no attempts.
    let is_here = matches!(input.form, Form::Statement { sink: None, .. })
        && !has_captures
        && !input.is_spread()
        && !input.has_attempts();
    let index = input.form.clauses_mut().and_then(|clauses| Index::of(&clauses.first, is_here));
    let mut uses = UseCollector::new(index.as_ref());
    visit_body(input, &mut uses);
    let name = index.as_ref().map(|index| &*index.name);
    let index_changed = index.as_ref().and_then(|index| index.change(input));
    let early = early_reads(input, &uses.uses);
    let assigned = Assigned { early, faults: uses.faults, tuples: uses.tuples };
    let step = index.as_ref().and_then(|index| index.step.as_ref());
    let prefers_sums = input.sink().is_some() || may_be_left(input);
    let range = index.as_ref().and_then(|index| index.range.clone());
    let mut parts = uses.values.parts;
    parts.extend(index.iter().flat_map(|index| index.parts.clone()));
    let known = Known { parts, step: step.cloned(), range, proofs: has_captures || input.is_spread(), prefers_sums };
    let counters = counters::of(input, &uses.lent);
    let found = decide(&uses.uses, assigned, name, index_changed, known, counters);
    // A comprehension without its `for` is still being written. Errors about its variables come when the `for` is
    // there.
    if errors.is_empty() || !matches!(input.form, Form::Unfinished { .. }) {
        errors.extend(found.errors);
    }
    pipeline::check(input, &found.outer, errors);
    attempts::check(input, &found.outer, errors);
    let has_windows = found.outer.iter().any(|outer| outer.kind.is_window());
    let index = index.filter(|_| has_windows);
    let in_loop = |index: Option<Index>| match index {
        None => (None, Hoisted::of_loop(input, &found.outer)),
        Some(index) => (index.asked, index.filter),
    };
    let (asked, hoisted) = in_loop(index);
    let lending = Lending::of(input);
    let extent = Extent::of(input, &found.outer, &lending);
    let is_filtered = hoisted.as_ref().is_some_and(|hoisted| !hoisted.keeps_all());
    // A loop that is refused is not known well enough.
    let fields = if errors.is_empty() { fields::lend(input, root, &found.outer, is_filtered) } else { Vec::new() };
    // Where there is no loop yet, there are no copies either.
    if !matches!(input.form, Form::Unfinished { .. }) {
        visit_body(input, &mut PrivateCopies { root, outer: &found.outer });
    }
    let has_rows = input
        .form
        .clauses_mut()
        .is_some_and(|clauses| clauses.rest.iter().any(|clause| matches!(clause, Clause::For(_))));
    let from = if input.is_stream() {
        ExitFrom::StreamBody
    } else if input.has_outcomes() {
        ExitFrom::OutcomesBody
    } else {
        ExitFrom::Body
    };
    let mut body = ExitRewriter::new(root, locals, from, has_rows);
    visit_body(input, &mut body);
    let mut sink = ExitRewriter::new(root, locals, ExitFrom::Sink, has_rows);
    visit_sink(input, &mut sink);
    captures.change(&found.outer);
    let reads = reads::only_read(reads, input, &found.outer, hoisted.as_ref(), &lending);
    Facts {
        reads,
        fields,
        captures,
        asked,
        shape: if hoisted.is_none() { Shape::of_items(input) } else { None },
        extent,
        hoisted,
        ends_inner: body.ends_inner,
        gives_value,
        updates_several: found.several,
        body: ExitFacts { skips: body.skips, exits: body.exits },
        sink: ExitFacts { skips: sink.skips, exits: sink.exits },
        outer: found.outer,
    }
}
