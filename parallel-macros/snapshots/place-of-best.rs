// parallel!(for i in 0..n { if v[i] > best { best = v[i]; place = i; } })
fn main() {
    let value = parallel_for::__private::for_each(
        parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        }),
        match (parallel_for::__private::Input {
            v: 0..n,
        }) {
            __input => {
                {
                    use parallel_for::__private::{
                        PickIndexed as _, PickNone as _, PickParallel as _,
                        PickMovable as _, PickIterator as _, PickUnsend as _,
                    };
                    (&&&&&&parallel_for::__private::Probe(&__input.v)).__pick()
                }
                    .source(__input.v)
            }
        },
        |__worker| {
            #[allow(
                unused_variables,
                clippy::shadow_reuse,
                clippy::shadow_same,
                clippy::shadow_unrelated
            )]
            let v = {
                use parallel_for::__private::{
                    PickList as _, PickReference as _, PickWhole as _,
                };
                (&&&parallel_for::__private::Read(&v)).__lent()
            };
            loop {
                #[allow(clippy::shadow_unrelated)]
                let parallel_for::__private::Some(
                    (
                        mut __items,
                        parallel_for::__private::BlockOutput {
                            out: __out,
                            locals: (((mut best, _), (mut place, ())), ()),
                            exit: __exit,
                        },
                    ),
                ) = __worker.next() else {
                    break parallel_for::__private::Done;
                };
                let parallel_for::__private::Done = loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let i = __item;
                    #[allow(unused_braces)]
                    let _: () = {
                        if v[i] > best {
                            best = v[i];
                            {
                                parallel_for::__private::rarely();
                                place = parallel_for::__private::LastCopy::Given {
                                    v: i,
                                };
                            };
                        }
                    };
                };
                __worker
                    .done(parallel_for::__private::BlockOutput {
                        out: __out,
                        locals: (((best, false), (place, ())), ()),
                        exit: __exit,
                    });
            }
        },
        <parallel_for::__private::Anchor<_>>::new()
            .with({
                use parallel_for::__private::{
                    Lend as _, LendShared as _, PickCan as _, PickCannot as _,
                    PickCannotShare as _, PickSuited as _,
                };
                parallel_for::__private::staying((
                    parallel_for::__private::Led((
                        match (parallel_for::__private::Input {
                            v: &mut best,
                        }) {
                            __lent => {
                                (&&&parallel_for::__private::LentPlace(
                                    &__lent.v,
                                    parallel_for::__private::kind::Leader,
                                ))
                                    .__pick()
                                    .leader(
                                        __lent.v,
                                        true,
                                        |__later, __earlier| match (
                                            parallel_for::__private::Input {
                                                v: &((*__later)),
                                            },
                                            parallel_for::__private::Input {
                                                v: &((*__earlier)),
                                            },
                                        ) {
                                            (__left, __right) => {
                                                use parallel_for::__private::{
                                                    PickInOrder as _, PickIncomparable as _, PickMeasured as _,
                                                    PickPartial as _,
                                                };
                                                (&&&&parallel_for::__private::Compared(__left.v))
                                                    .__pick()
                                                    .gt(__left.v, __right.v)
                                            }
                                        },
                                    )
                            }
                        },
                        (
                            match (parallel_for::__private::Input {
                                v: &mut place,
                            }) {
                                __lent => {
                                    (&&&parallel_for::__private::LentPlace(
                                        &__lent.v,
                                        parallel_for::__private::kind::Last,
                                    ))
                                        .__pick()
                                        .last(__lent.v)
                                }
                            },
                            (),
                        ),
                    )),
                    (),
                ))
            }),
    );
}
