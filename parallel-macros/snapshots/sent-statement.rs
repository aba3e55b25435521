// parallel!(backend = processes, for line in &lines { let x = line.parse::<f64>()?; if x < low { break; } total += x * w; })
fn main() {
    let value = match parallel_for::__private::None {
        mut __left => {
            match match parallel_for::__private::Settings::at({
                    static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                    &SITE
                })
                .backend(parallel_for::__private::Backend::Processes)
            {
                __settings => {
                    match match (parallel_for::__private::Input {
                        v: &lines,
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
                    } {
                        __source => {
                            match parallel_for::__private::Packed::new(
                                &__settings,
                                || {
                                    #[allow(unused_imports)]
                                    use parallel_for::__private::{
                                        PickFilled as _, PickFilledMut as _, PickSent as _,
                                    };
                                    (
                                        (&&&&&&&&parallel_for::__private::Sent::read(&low))
                                            .__pick()
                                            .sent(&low),
                                        (
                                            (&&&&&&&&parallel_for::__private::Sent::changed(&total))
                                                .__pick()
                                                .sent(&total),
                                            (
                                                (&&&&&&&&parallel_for::__private::Sent::read(&w))
                                                    .__pick()
                                                    .sent(&w),
                                                (),
                                            ),
                                        ),
                                    )
                                },
                            ) {
                                __packed => {
                                    match {
                                        use parallel_for::__private::PickItems as _;
                                        (&&&&&&&&&&parallel_for::__private::SentItems::of(
                                            &__source,
                                        ))
                                            .__pick()
                                    }
                                        .items(&__source)
                                    {
                                        __sent_items => {
                                            parallel_for::__private::for_each(
                                                __settings,
                                                __source,
                                                |__worker| {
                                                    loop {
                                                        let parallel_for::__private::Some(
                                                            (
                                                                mut __items,
                                                                parallel_for::__private::BlockOutput {
                                                                    out: __out,
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
                                                                #[allow(unused_braces)]
                                                                let _: () = {
                                                                    let x = (match (parallel_for::__private::Input {
                                                                        v: line.parse::<f64>(),
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
                                                                    });
                                                                    if x < low {
                                                                        {
                                                                            __exit = parallel_for::__private::Some(
                                                                                parallel_for::__private::Exit::Other(parallel_for::__private::Exit::This {
                                                                                    v: (),
                                                                                }),
                                                                            );
                                                                            break '__items parallel_for::__private::Done;
                                                                        };
                                                                    }
                                                                    total
                                                                        += match (x * w) {
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
                                                                };
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
                                                                                    match parallel_for::__private::Keeping(
                                                                                        (&&&parallel_for::__private::LentPlace(
                                                                                            &__lent.v,
                                                                                            parallel_for::__private::kind::Accumulate(
                                                                                                parallel_for::__private::op::Add,
                                                                                            ),
                                                                                        ))
                                                                                            .__pick()
                                                                                            .accumulate(parallel_for::__private::op::Add, __lent.v),
                                                                                    ) {
                                                                                        __kept => __kept.send(),
                                                                                    }
                                                                                }
                                                                            },
                                                                            (),
                                                                        ),
                                                                        __place,
                                                                    )
                                                            }
                                                        }
                                                    })
                                                    .sent(__packed, __sent_items)
                                                    .with_body(|__home, __side| {
                                                        #[allow(unused_mut)]
                                                        let (mut __home_0, (mut __home_1, (mut __home_2, ()))) = __home;
                                                        #[allow(
                                                            unused_variables,
                                                            unused_mut,
                                                            clippy::shadow_unrelated,
                                                            clippy::used_underscore_binding,
                                                            non_snake_case
                                                        )]
                                                        let low = __home_0.open();
                                                        #[allow(
                                                            unused_variables,
                                                            unused_mut,
                                                            clippy::shadow_unrelated,
                                                            clippy::used_underscore_binding,
                                                            non_snake_case
                                                        )]
                                                        let mut total = __home_1.open();
                                                        #[allow(
                                                            unused_variables,
                                                            unused_mut,
                                                            clippy::shadow_unrelated,
                                                            clippy::used_underscore_binding,
                                                            non_snake_case
                                                        )]
                                                        let w = __home_2.open();
                                                        match __side.left() {
                                                            mut __left => {
                                                                let _ = parallel_for::__private::for_each(
                                                                    __side.settings(),
                                                                    __side.source(),
                                                                    |__worker| {
                                                                        loop {
                                                                            let parallel_for::__private::Some(
                                                                                (
                                                                                    mut __items,
                                                                                    parallel_for::__private::BlockOutput {
                                                                                        out: __out,
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
                                                                                    #[allow(unused_braces)]
                                                                                    let _: () = {
                                                                                        let x = (match (parallel_for::__private::Input {
                                                                                            v: line.parse::<f64>(),
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
                                                                                        });
                                                                                        if x < low {
                                                                                            {
                                                                                                __exit = parallel_for::__private::Some(
                                                                                                    parallel_for::__private::Exit::Other(parallel_for::__private::Exit::This {
                                                                                                        v: (),
                                                                                                    }),
                                                                                                );
                                                                                                break '__items parallel_for::__private::Done;
                                                                                            };
                                                                                        }
                                                                                        total
                                                                                            += match (x * w) {
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
                                                                                    };
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
                                                                    __side
                                                                        .anchor()
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
                                                                                                        match parallel_for::__private::Keeping(
                                                                                                            (&&&parallel_for::__private::LentPlace(
                                                                                                                &__lent.v,
                                                                                                                parallel_for::__private::kind::Accumulate(
                                                                                                                    parallel_for::__private::op::Add,
                                                                                                                ),
                                                                                                            ))
                                                                                                                .__pick()
                                                                                                                .accumulate(parallel_for::__private::op::Add, __lent.v),
                                                                                                        ) {
                                                                                                            __kept => __kept.send(),
                                                                                                        }
                                                                                                    }
                                                                                                },
                                                                                                (),
                                                                                            ),
                                                                                            __place,
                                                                                        )
                                                                                }
                                                                            }
                                                                        })
                                                                        .serve(&__side),
                                                                );
                                                            }
                                                        }
                                                    }),
                                            )
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            } {
                __result => {
                    match __left {
                        parallel_for::__private::None => __result,
                        parallel_for::__private::Some(
                            parallel_for::__private::Exit::This { v: __value },
                        ) => match __value.__back()? {}
                        parallel_for::__private::Some(
                            parallel_for::__private::Exit::Other(
                                parallel_for::__private::Exit::This { v: () },
                            ),
                        ) => __result,
                        parallel_for::__private::Some(
                            parallel_for::__private::Exit::Other(
                                parallel_for::__private::Exit::Other(__value),
                            ),
                        ) => parallel_for::__private::never(__value),
                    }
                }
            }
        }
    };
}
