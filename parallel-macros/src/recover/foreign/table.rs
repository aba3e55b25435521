//! The table of foreign syntax: which row is asked at which kind of place, and in which order. The rows themselves,
//! with their words, are functions in `rows`.

use super::here::Context::{After, Argument, Condition, Head, Input, Loop, Pattern, Setting, Value};
use super::here::{Context, Found, Here};
use super::rows;

type Row = (&'static [Context], fn(&Here) -> Option<Found>);

/// The rows. If several match at the same place, the first one counts.
const TABLE: &[Row] = &[
    (&[Setting], rows::called_setting),
    (&[Setting], rows::setting_with_colon),
    (&[Loop], rows::list),
    (&[Loop], rows::set),
    (&[Loop], rows::list_in_reduction),
    (&[Loop], rows::other_for),
    (&[Value], rows::values),
    (&[Value], rows::pair),
    (&[Value], rows::comparison_in_value),
    (&[Head], rows::parenthesized_head),
    (&[Head], rows::parenthesized_count),
    (&[Pattern], rows::count),
    (&[Pattern], rows::variables),
    (&[Pattern], rows::instead_of_in),
    (&[Input], rows::range),
    (&[Input], rows::colon_before_body),
    (&[Input], rows::filter),
    (&[Input], rows::another_input),
    (&[Condition], rows::negation),
    (&[Condition], rows::comparison),
    (&[Condition, Input, After], rows::word),
    (&[Condition, Input, After], rows::step),
    (&[Argument], rows::setting_after_loop),
    (&[Argument], rows::named_argument),
    (&[After], rows::semicolon),
    (&[After], rows::moving_sink),
];

/// Asks the rows for this context, one after the other; the first answer counts.
pub(super) fn find(context: Context, here: &Here) -> Option<Found> {
    TABLE.iter().filter(|(contexts, _)| contexts.contains(&context)).find_map(|(_, row)| row(here))
}
