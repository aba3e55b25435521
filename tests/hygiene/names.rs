//! Types, traits, functions, modules, macros and methods with the names that an expansion uses.

use parallel_for::parallel;

mod option {
    use super::parallel;
    use Option::{None, Some};
    enum Option {
        Some,
        None(u8),
    }
    every_form!();
}

mod functions_instead_of_variants {
    use super::parallel;
    fn Some() {}
    fn None() {}
    fn Ok() {}
    fn Err() {}
    every_form!();
}

mod result {
    use super::parallel;
    use Result::{Err, Ok};
    enum Result {
        Ok,
        Err(u8),
    }
    every_form!();
}

mod collections {
    use super::parallel;
    struct Vec;
    struct String;
    struct Box;
    struct HashMap;
    mod vec {}
    every_form!();
}

mod crates {
    use super::parallel;
    mod std {}
    mod core {}
    mod alloc {}
    mod parallel_for {}
    mod parallel_core {}
    mod parallel_macros {}
    every_form!();
}

mod traits {
    use super::parallel;
    trait Fn {}
    trait FnMut {}
    trait FnOnce {}
    trait Iterator {}
    trait IntoIterator {}
    trait FromIterator {}
    trait Send {}
    trait Sync {}
    trait Sized {}
    trait Copy {}
    trait Clone {}
    trait Default {}
    trait Drop {}
    trait From {}
    trait Into {}
    trait Ord {}
    every_form!();
}

mod primitives {
    use super::parallel;
    struct bool;
    struct usize;
    struct i32;
    struct i64;
    struct str;
    // `u8`, which the loops themselves name, is left alone.
    every_form!();
}

mod runtime {
    use super::parallel;
    struct Done;
    struct Settings;
    struct Worker;
    struct Items;
    struct Input;
    struct Probe;
    struct Anchor;
    struct Config;
    trait PickIndexed {}
    trait PickStreamed {}
    trait Source {}
    mod __private {}
    every_form!();
}

mod macros {
    use super::parallel;
    macro_rules! in_the_way {
        ($($name:ident)*) => {$(
            macro_rules! $name {
                () => { compile_error!("not this one"); };
            }
        )*};
    }
    in_the_way! { vec panic unreachable matches assert debug_assert todo unimplemented compile_error }
    every_form!();
}

#[no_implicit_prelude]
mod nothing {
    use super::parallel;
    use ::std::prelude::v1::test;
    every_form!();
}

/// A trait in scope that gives everything the methods that the expansion calls.
macro_rules! methods_of_everything {
    ($module:ident, $($receiver:tt)+) => {
        mod $module {
            use super::parallel;
            trait Everything: Sized {
                fn next($($receiver)+) {}
                fn put($($receiver)+) {}
                fn pick($($receiver)+) {}
                fn source($($receiver)+) {}
                fn done($($receiver)+) {}
                fn new($($receiver)+) {}
                fn n_jobs($($receiver)+) {}
                fn pool($($receiver)+) {}
                fn batch_size($($receiver)+) {}
            }
            impl<T> Everything for T {}
            every_form!();
        }
    };
}
methods_of_everything!(methods_by_value, self);
methods_of_everything!(methods_by_reference, &self);
methods_of_everything!(methods_by_exclusive_reference, &mut self);
