//! What the parts of a loop's blocks are, in words.

use crate::attempts::failure::Failure;
use std::any::type_name;
use std::fmt::{self, Display, Formatter, Write};

/// The words for what the blocks of a loop give, and for the settings that change it. A file or a rank with other words is of
/// another loop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    pub(crate) parts: String,
    pub(crate) settings: Vec<&'static str>,
}

impl Description {
    /// The description that `describe` makes.
    #[cfg(any(feature = "checkpoint", feature = "mpi"))]
    pub(crate) fn of(describe: impl FnOnce(&mut Self)) -> Self {
        let mut description = Self::default();
        describe(&mut description);
        description
    }

    /// Adds a part, of values of this type.
    pub(super) fn add<T>(&mut self, what: &str) {
        let name = type_name::<T>();
        let inside = name.strip_prefix("core::result::Result<").and_then(|name| name.strip_suffix('>'));
        let value = inside.and_then(|name| name.strip_suffix(type_name::<Failure>()));
        let value = value.and_then(|name| name.strip_suffix(", "));
        // The name of our own type says nothing to a reader.
        if value.is_some() {
            self.settings.push("`into = Outcomes<_>`");
        }
        self.say(format_args!("{what} of `{}`", value.unwrap_or(name)));
    }

    /// Adds what is done to a variable of this type.
    pub(super) fn add_variable<T>(&mut self, what: &str) {
        self.say(format_args!(", {what} `{}`", type_name::<T>()));
    }

    /// Adds that the loop may be left with a value of this type.
    pub(super) fn add_exit<X>(&mut self) {
        let name = type_name::<X>();
        // Nor do the names of the types in which limits end a loop.
        if name.contains("StopReason") {
            self.settings.push("a `cancel` or `time_limit`");
        } else {
            self.say(format_args!(", or left with `{name}`"));
        }
    }

    /// Adds words.
    pub(super) fn say(&mut self, words: impl Display) {
        let _ = write!(self.parts, "{words}");
    }
}

impl Display for Description {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        to.write_str(&self.parts)?;
        self.settings.iter().try_for_each(|setting| write!(to, ", with {setting}"))
    }
}
