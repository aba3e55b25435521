//! The table of foreign syntax: which row is asked at which kind of place, and in which order. The rows themselves,
//! with their words, are functions in `heads` and `rows`.

use super::here::Context::{After, Argument, Condition, Head, Input, Loop, Pattern, Setting, Value};
use super::here::{Context, Found, Here};
use super::{heads, rows};

type Row = (&'static [Context], fn(&Here) -> Option<Found>);

/// The rows. If several match at the same place, the first one counts.
const TABLE: &[Row] = &[
    (&[Setting], rows::called_setting),
    (&[Setting], rows::setting_without_value),
    (&[Setting], rows::setting_with_other_sign),
    (&[Setting], rows::setting_in_other_form),
    (&[Setting], rows::assignment),
    (&[Loop], rows::setting_after_let),
    (&[Loop], rows::list),
    (&[Loop], rows::set),
    (&[Loop], rows::list_in_reduction),
    (&[Loop], heads::other_for),
    (&[Loop], heads::label),
    (&[Loop], heads::something_before_loop),
    (&[Value], rows::choice),
    (&[Value], rows::loop_behind_arguments),
    (&[Value], rows::reduction_without_parentheses),
    (&[Value], rows::values),
    (&[Value], rows::pair),
    (&[Value], rows::comparison_in_value),
    (&[Head], heads::parenthesized_head),
    (&[Head], heads::parenthesized_count),
    (&[Head], heads::declared),
    (&[Head], heads::colon_instead_of_in),
    (&[Head], heads::body_without_braces),
    (&[Pattern], heads::count),
    (&[Pattern], heads::variables),
    (&[Pattern], heads::instead_of_in),
    (&[Input], rows::range),
    (&[Input], rows::range_in_words),
    (&[Input], rows::colon_before_body),
    (&[Input], rows::filter),
    (&[Input], rows::another_input),
    (&[Condition], rows::negation),
    (&[Condition], rows::comparison),
    (&[Condition, Input, After], rows::word),
    (&[Condition, Input, After], rows::step),
    (&[Argument], rows::setting_after_loop),
    (&[Argument], rows::named_argument),
    (&[After], rows::clause_after_comma),
    (&[After], rows::semicolon_between_arguments),
    (&[After], rows::semicolon),
    (&[After], rows::moving_sink),
    (&[After], rows::closing_bar),
];

/// Asks the rows for this context, one after the other; the first answer counts.
pub(super) fn find(context: Context, here: &Here) -> Option<Found> {
    TABLE.iter().filter(|(contexts, _)| contexts.contains(&context)).find_map(|(_, row)| row(here))
}
