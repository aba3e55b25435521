//! The macro sees the hygiene of names.
//!
//! Two names of the same letters are two variables if a `macro_rules!` macro has written one of them and was given the
//! other. The compiler tells a procedural macro so in the `Debug` text of a span alone, which may change with any version.
//! `parallel!` would then take two variables for one: this file no longer compiles, or gives other sums.

use parallel_for::parallel;

/// Without hygiene `total` would be summed up and read in the same loop, which is refused.
#[test]
fn a_variable_that_is_read_is_not_the_one_that_is_summed_up() {
    macro_rules! add_all {
        ($total:ident, $numbers:expr) => {{
            let total = 100;
            parallel!(for number in $numbers {
                $total += number + total;
            });
            total
        }};
    }
    let mut total = 0;
    assert_eq!(add_all!(total, 0..10), 100);
    assert_eq!(total, 45 + 10 * 100);
}

/// Without hygiene the item `total` would hide the variable, and nothing would be summed up.
#[test]
fn an_item_does_not_hide_a_variable_that_the_macro_was_given() {
    macro_rules! add_all {
        ($total:ident, $numbers:expr) => {
            parallel!(for total in $numbers {
                $total += total;
            })
        };
    }
    let mut total = 0;
    add_all!(total, 0..10);
    assert_eq!(total, 45);
}

/// Without hygiene `i` would be the loop's own index, and `bins` a window in which each item has its own element.
#[test]
fn an_index_that_the_macro_was_given_is_not_the_index_of_the_loop() {
    macro_rules! add_all {
        ($bins:ident, $at:expr) => {
            parallel!(for i in 0..10_usize {
                $bins[$at] += i;
            })
        };
    }
    let (i, mut bins) = (3, [0; 10]);
    add_all!(bins, i);
    assert_eq!(bins, [0, 0, 0, 45, 0, 0, 0, 0, 0, 0]);
}

/// Without hygiene the label of the macro's loop would be taken for the caller's.
#[test]
fn a_label_that_the_macro_was_given_is_not_the_label_of_the_loop() {
    macro_rules! each {
        ($item:ident, $body:block) => {
            parallel!('rounds: for $item in 0..3 {
                if $item == 2 {
                    continue 'rounds;
                }
                $body
            })
        };
    }
    let mut rounds = 0;
    'rounds: for _ in 0..3 {
        each!(item, {
            if item == 1 {
                break 'rounds;
            }
        });
        rounds += 1;
    }
    assert_eq!(rounds, 0);
}
