//! The pieces of code, and what is asked about them.

mod broken;
mod comprehensions;
mod settings;
mod statements;

use editor::Case;

pub fn all() -> Vec<Case> {
    [comprehensions::cases(), statements::cases(), broken::cases(), settings::cases()].into_iter().flatten().collect()
}
