//! The expansion relies on no name in the user's scope, and takes none from the user.
#![allow(dead_code, unused_imports, unused_macros, reason = "names that are only in the way")]
#![allow(non_camel_case_types, non_snake_case, reason = "the names of primitive types and of variants")]
#![allow(clippy::new_ret_no_self, clippy::wrong_self_convention, reason = "methods that are only in the way")]

mod context;
// The tests of `names` are made by its macro.
#[macro_use]
mod every_form;
mod labels;
mod macros;
mod names;
mod variables;
