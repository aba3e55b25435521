//! Elements of arrays and values of maps that a loop changes, each form beside its serial twin.

mod fields;
mod fill;
mod maps;
mod numbers;
