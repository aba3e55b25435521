//! Items of std's commonest types: what an item is taken for whose type is not known yet.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::PathBuf;

/// Values of std's commonest types. The body may have the last word about what an item is: `half(x) for x in
/// words.map(|x| x.parse().unwrap())`. rustc takes a question for answered with yes that may still be, so this one is asked first.
#[diagnostic::on_unimplemented(
    message = "what the items are is not known before the body of the loop, as `{Self}`",
    label = "the items are asked for their type",
    note = "name the type where the items are made, as in `.parse::<f64>()` or `.collect::<Vec<_>>()`"
)]
pub trait Common: Serialize + DeserializeOwned + Send + 'static {}

macro_rules! common {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Common for $ty {}
    )*};
}
common! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char String PathBuf }
#[diagnostic::do_not_recommend]
impl<A: Common, B: Common> Common for (A, B) {}
