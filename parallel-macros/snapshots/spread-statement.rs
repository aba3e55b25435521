// parallel!(backend = mpi, checkpoint = path, progress = |p| show(p), for x in xs { if f(x)? < low { break; } total += x; })
fn main() {
    let value = match parallel_for::__private::Checkpoint::new(
            parallel_for::__private::module_path!(),
        )
        .of_ranks(parallel_for::__private::Backend::Mpi)
    {
        mut __checkpoint => {
            match parallel_for::__private::None {
                mut __left => {
                    match match (
                        parallel_for::__private::Settings::at({
                                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                                &SITE
                            })
                            .backend(parallel_for::__private::Backend::Mpi)
                            .checkpoint(&mut __checkpoint, path),
                        <parallel_for::__private::ByReport>::closure(|p| show(p)),
                        match match (parallel_for::__private::Input {
                            v: xs,
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
                                {
                                    use parallel_for::__private::{
                                        PickChanged as _, PickChangedFirst as _, PickCommon as _,
                                        PickDigested as _, PickDigestedRows as _, PickPlain as _,
                                    };
                                    (&&&&&&parallel_for::__private::ItemsOf(&__source)).__pick()
                                }
                                    .keep(__source, &__checkpoint)
                            }
                        },
                    ) {
                        (__settings, __progress, __source) => {
                            parallel_for::__private::for_each(
                                __settings.progress(),
                                __progress.watch(__source),
                                |__worker| {
                                    loop {
                                        let parallel_for::__private::Some(
                                            (
                                                __claimed,
                                                parallel_for::__private::BlockOutput {
                                                    out: __out,
                                                    locals: (mut total, ()),
                                                    exit: mut __exit,
                                                },
                                            ),
                                        ) = __worker.next() else {
                                            break parallel_for::__private::Done;
                                        };
                                        let mut __items = __progress.over(__claimed);
                                        let parallel_for::__private::Done = '__items: {
                                            loop {
                                                let parallel_for::__private::Some(__item) = __items.__next()
                                                else { break parallel_for::__private::Done };
                                                let x = __item;
                                                #[allow(unused_braces)]
                                                let _: () = {
                                                    if (match (parallel_for::__private::Input {
                                                        v: f(x),
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
                                                    }) < low
                                                    {
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
                                    .recorded(
                                        __checkpoint
                                            .reads(
                                                "low",
                                                {
                                                    #[allow(unused_imports)]
                                                    use parallel_for::__private::{
                                                        PickRead as _, PickUnread as _,
                                                    };
                                                    (&&parallel_for::__private::ReadBy(&low)).__pick()
                                                }
                                                    .digest(&low),
                                            ),
                                        15771536654886178625u64,
                                    )
                                    .left()
                                    .spread(
                                        parallel_for::__private::Backend::Mpi,
                                        parallel_for::__private::module_path!(),
                                        15771536654886178625u64,
                                    )
                                    .spread_exit()
                                    .spread_metered(&__progress),
                            )
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
            }
        }
    };
}
