// parallel!(for x in &xs { if *x < 0.0 { break; } total += x; largest = largest.max(*x); roots.push(x.sqrt()); })
fn main() {
    let value = match parallel_for::__private::None {
        mut __left => {
            match parallel_for::__private::for_each(
                parallel_for::__private::Settings::at({
                    static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                    &SITE
                }),
                match (parallel_for::__private::Input {
                    v: &xs,
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
                    loop {
                        #[allow(clippy::shadow_unrelated)]
                        let parallel_for::__private::Some(
                            (
                                mut __items,
                                parallel_for::__private::BlockOutput {
                                    out: __out,
                                    locals: (mut total, (mut largest, (mut roots, ()))),
                                    exit: mut __exit,
                                },
                            ),
                        ) = __worker.next() else {
                            break parallel_for::__private::Done;
                        };
                        let parallel_for::__private::Done = '__items: {
                            loop {
                                let parallel_for::__private::Some(__item) = __items.__next()
                                else { break parallel_for::__private::Done };
                                let x = __item;
                                #[allow(unused_braces)]
                                let _: () = {
                                    if *x < 0.0 {
                                        {
                                            __exit = parallel_for::__private::Some(parallel_for::__private::Exit::This {
                                                v: (),
                                            });
                                            break '__items parallel_for::__private::Done;
                                        };
                                    }
                                    total
                                        += match (x) {
                                            __operand => {
                                                use parallel_for::__private::operand::{
                                                    PickForeign as _, PickOther as _, PickOwn as _,
                                                };
                                                (&&&parallel_for::__private::operand::Operand(
                                                    parallel_for::__private::op::Add,
                                                    &total,
                                                    &__operand,
                                                ))
                                                    .__pick()
                                                    .asked();
                                                __operand
                                            }
                                        };
                                    largest = largest.max(*x);
                                    roots.push(x.sqrt());
                                };
                            }
                        };
                        __worker
                            .done(parallel_for::__private::BlockOutput {
                                out: __out,
                                locals: (total, (largest, (roots, ()))),
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
                        match &mut __left {
                            __place => {
                                (&&&parallel_for::__private::LentPlace(
                                    &__place,
                                    parallel_for::__private::kind::Leave,
                                ))
                                    .__pick()
                                    .leaving(
                                        (
                                            match (parallel_for::__private::Input {
                                                v: &mut total,
                                            }) {
                                                __lent => {
                                                    (&&&parallel_for::__private::LentPlace(
                                                        &__lent.v,
                                                        parallel_for::__private::kind::Accumulate(
                                                            parallel_for::__private::op::Add,
                                                        ),
                                                    ))
                                                        .__pick()
                                                        .accumulate(parallel_for::__private::op::Add, __lent.v)
                                                }
                                            },
                                            (
                                                match (parallel_for::__private::Input {
                                                    v: &mut largest,
                                                }) {
                                                    __lent => {
                                                        (&&&parallel_for::__private::LentPlace(
                                                            &__lent.v,
                                                            parallel_for::__private::kind::Best,
                                                        ))
                                                            .__pick()
                                                            .largest(__lent.v)
                                                    }
                                                },
                                                (
                                                    match (parallel_for::__private::Input {
                                                        v: roots.__lent_to_loop(),
                                                    }) {
                                                        __lent => {
                                                            (&&&parallel_for::__private::LentPlace(
                                                                &__lent.v,
                                                                parallel_for::__private::kind::Fill((
                                                                    parallel_for::__private::method::Push,
                                                                    parallel_for::__private::method::Extend,
                                                                )),
                                                            ))
                                                                .__pick()
                                                                .collection(__lent.v)
                                                        }
                                                    },
                                                    (),
                                                ),
                                            ),
                                        ),
                                        __place,
                                    )
                            }
                        }
                    }),
            ) {
                __result => {
                    match __left {
                        parallel_for::__private::None => __result,
                        parallel_for::__private::Some(
                            parallel_for::__private::Exit::This { v: () },
                        ) => __result,
                        parallel_for::__private::Some(
                            parallel_for::__private::Exit::Other(__value),
                        ) => parallel_for::__private::never(__value),
                    }
                }
            }
        }
    };
}
