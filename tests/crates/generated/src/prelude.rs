//! All that a generated loop names.

pub use crate::given::*;
pub use crate::outcome::*;
pub use crate::run::Case;
pub use parallel_for::{Stream, parallel};
pub use std::cell::{Cell, RefCell};
pub use std::cmp::max;
pub use std::collections::*;
pub use std::fmt::Write as _;
pub use std::num::Wrapping;
pub use std::panic::resume_unwind;
pub use std::rc::Rc;
pub use std::time::Duration;
