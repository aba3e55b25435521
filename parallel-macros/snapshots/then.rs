// parallel!(for line in lines { total += 1; parse(&line?) } then |record| { write(record)?; })
fn main() {
    let value = match parallel_for::__private::None {
        mut __sunk => {
            match match parallel_for::__private::None {
                mut __left => {
                    match parallel_for::__private::then_each(
                        parallel_for::__private::Settings::at({
                            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                            &SITE
                        }),
                        match (parallel_for::__private::Input {
                            v: lines,
                        }) {
                            __input => {
                                {
                                    use parallel_for::__private::{
                                        PickIndexed as _, PickNone as _, PickParallel as _,
                                        PickMovable as _, PickIterator as _, PickUnsend as _,
                                    };
                                    (&&&&&&parallel_for::__private::Probe(&__input.v)).__pick()
                                }
                                    .pulled(__input.v)
                            }
                        },
                        |__worker| {
                            loop {
                                let parallel_for::__private::Some(
                                    (
                                        mut __items,
                                        parallel_for::__private::BlockOutput {
                                            out: mut __out,
                                            locals: (mut total, ()),
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
                                        let line = __item;
                                        __out
                                            .__put(parallel_for::__private::Yield {
                                                v: {
                                                    total += 1;
                                                    parse(
                                                        &(match (parallel_for::__private::Input {
                                                            v: line,
                                                        }) {
                                                            __tried => {
                                                                match parallel_for::__private::branch(__tried.v) {
                                                                    parallel_for::__private::Continue(__value) => __value,
                                                                    parallel_for::__private::Break(__value) => {
                                                                        __exit = parallel_for::__private::Some(parallel_for::__private::Exit::This {
                                                                            v: {
                                                                                use parallel_for::__private::{
                                                                                    PickCan as _, PickCannot as _,
                                                                                };
                                                                                match __value {
                                                                                    __carried => {
                                                                                        (&&&parallel_for::__private::LentPlace(
                                                                                            &&__carried,
                                                                                            parallel_for::__private::kind::Carry,
                                                                                        ))
                                                                                            .__pick()
                                                                                            .carry(__carried)
                                                                                    }
                                                                                }
                                                                            },
                                                                        });
                                                                        break '__items parallel_for::__private::Done;
                                                                    }
                                                                }
                                                            }
                                                        }),
                                                    )
                                                },
                                            });
                                    }
                                };
                                __worker
                                    .done(parallel_for::__private::BlockOutput {
                                        out: __out,
                                        locals: (total, ()),
                                        exit: __exit,
                                    });
                            }
                        },
                        |__values| {
                            let parallel_for::__private::Done = '__items: {
                                loop {
                                    let parallel_for::__private::Some(__item) = __values
                                        .__next() else { break parallel_for::__private::Done };
                                    let record = (parallel_for::__private::Input {
                                        v: __item,
                                    })
                                        .v;
                                    #[allow(unused_braces)]
                                    let _: () = {
                                        (match (parallel_for::__private::Input {
                                            v: write(record),
                                        }) {
                                            __tried => {
                                                match parallel_for::__private::branch(__tried.v) {
                                                    parallel_for::__private::Continue(__value) => __value,
                                                    parallel_for::__private::Break(__value) => {
                                                        __sunk = parallel_for::__private::Some(parallel_for::__private::Exit::This {
                                                            v: parallel_for::__private::carried(__value),
                                                        });
                                                        break '__items parallel_for::__private::Done;
                                                    }
                                                }
                                            }
                                        });
                                    };
                                }
                            };
                            parallel_for::__private::Done
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
                                                    (),
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
                                    parallel_for::__private::Exit::This { v: __value },
                                ) => match __value.__back()? {}
                                parallel_for::__private::Some(
                                    parallel_for::__private::Exit::Other(__value),
                                ) => parallel_for::__private::never(__value),
                            }
                        }
                    }
                }
            } {
                __result => {
                    match __sunk {
                        parallel_for::__private::None => __result,
                        parallel_for::__private::Some(
                            parallel_for::__private::Exit::This { v: __value },
                        ) => match __value.__back()? {}
                        parallel_for::__private::Some(
                            parallel_for::__private::Exit::Other(__value),
                        ) => parallel_for::__private::never(__value),
                    }
                }
            }
        }
    };
}
