//! A loop that a macro writes: its names are not those of the macro's caller.

use parallel_for::parallel;

#[test]
fn names_of_a_macro_are_not_those_of_its_caller() {
    // A label of the macro's own around the caller's.
    macro_rules! twice {
        ($x:ident, $body:block) => {
            parallel!('l: for $x in 0..3 {
                if $x == 2 {
                    continue 'l;
                }
                $body
            });
        };
    }
    let mut after = 0;
    'l: for _ in 0..3 {
        twice!(x, {
            if x == 1 {
                break 'l;
            }
        });
        after += 1;
    }
    assert_eq!(after, 0);

    // Two variables of one name.
    macro_rules! count {
        ($total:ident) => {{
            let mut total = 0;
            parallel!(for i in 0..10 {
                $total += i;
                total += 1;
            });
            total
        }};
    }
    let mut total = 0;
    assert_eq!((count!(total), total), (10, 45));

    // An index of the caller's inside a loop of the macro's.
    macro_rules! all {
        ($out:ident, $at:expr) => {
            parallel!(for i in 0..4_usize {
                $out[$at] += i;
            })
        };
    }
    let (i, mut out) = (2, [0; 4]);
    all!(out, i);
    assert_eq!(out, [0, 0, 6, 0]);
}

#[test]
fn a_macro_may_bind_the_names_it_is_given() {
    macro_rules! bound {
        ($name:ident) => {
            $name
        };
    }
    let mut total = 0;
    let outer = &mut total;
    let sums = parallel!({
        let mut inner = i;
        let bound!(outer) = &mut inner;
        *outer += 1;
        inner
    } for i in 0..5);
    *outer += 7;
    assert_eq!((sums, total), (vec![1, 2, 3, 4, 5], 7));
}
