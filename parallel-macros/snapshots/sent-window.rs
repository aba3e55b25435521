// parallel!(backend = processes, for i in 0..n { out[i] = f(i, w); })
fn main() {
    let value = match parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        })
        .backend(parallel_for::__private::Backend::Processes)
    {
        __settings => {
            match match (parallel_for::__private::Input {
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
                                (&&&&&&&&parallel_for::__private::Sent::changed(&out))
                                    .__pick()
                                    .sent(&out),
                                (
                                    (&&&&&&&&parallel_for::__private::Sent::read(&w))
                                        .__pick()
                                        .sent(&w),
                                    (),
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
                                                            locals: (mut out, ()),
                                                            exit: __exit,
                                                        },
                                                    ),
                                                ) = __worker.next() else {
                                                    break parallel_for::__private::Done;
                                                };
                                                let parallel_for::__private::Done = loop {
                                                    let parallel_for::__private::Some(__item) = __items.__next()
                                                    else { break parallel_for::__private::Done };
                                                    let i = __item;
                                                    #[allow(unused_braces)]
                                                    let _: () = {
                                                        out[i] = f(i, w);
                                                    };
                                                };
                                                __worker
                                                    .done(parallel_for::__private::BlockOutput {
                                                        out: __out,
                                                        locals: (out, ()),
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
                                                    match (parallel_for::__private::Input {
                                                        v: out.__lend_mut(),
                                                    }) {
                                                        __lent => {
                                                            match parallel_for::__private::Keeping(
                                                                (&&&parallel_for::__private::LentPlace(
                                                                    &__lent.v,
                                                                    parallel_for::__private::kind::Window,
                                                                ))
                                                                    .__pick()
                                                                    .window(__lent.v),
                                                            ) {
                                                                __kept => __kept.send(),
                                                            }
                                                        }
                                                    },
                                                    (),
                                                ))
                                            })
                                            .sent(__packed, __sent_items)
                                            .with_body(|__home, __side| {
                                                #[allow(unused_mut)]
                                                let (mut __home_0, (mut __home_1, ())) = __home;
                                                #[allow(
                                                    unused_variables,
                                                    unused_mut,
                                                    clippy::shadow_unrelated,
                                                    clippy::used_underscore_binding,
                                                    non_snake_case
                                                )]
                                                let mut out = __home_0.open();
                                                #[allow(
                                                    unused_variables,
                                                    unused_mut,
                                                    clippy::shadow_unrelated,
                                                    clippy::used_underscore_binding,
                                                    non_snake_case
                                                )]
                                                let w = __home_1.open();
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
                                                                        locals: (mut out, ()),
                                                                        exit: __exit,
                                                                    },
                                                                ),
                                                            ) = __worker.next() else {
                                                                break parallel_for::__private::Done;
                                                            };
                                                            let parallel_for::__private::Done = loop {
                                                                let parallel_for::__private::Some(__item) = __items.__next()
                                                                else { break parallel_for::__private::Done };
                                                                let i = __item;
                                                                #[allow(unused_braces)]
                                                                let _: () = {
                                                                    out[i] = f(i, w);
                                                                };
                                                            };
                                                            __worker
                                                                .done(parallel_for::__private::BlockOutput {
                                                                    out: __out,
                                                                    locals: (out, ()),
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
                                                            parallel_for::__private::staying((
                                                                match (parallel_for::__private::Input {
                                                                    v: out.__lend_mut(),
                                                                }) {
                                                                    __lent => {
                                                                        match parallel_for::__private::Keeping(
                                                                            (&&&parallel_for::__private::LentPlace(
                                                                                &__lent.v,
                                                                                parallel_for::__private::kind::Window,
                                                                            ))
                                                                                .__pick()
                                                                                .window(__lent.v),
                                                                        ) {
                                                                            __kept => __kept.send(),
                                                                        }
                                                                    }
                                                                },
                                                                (),
                                                            ))
                                                        })
                                                        .serve(&__side),
                                                );
                                            }),
                                    )
                                }
                            }
                        }
                    }
                }
            }
        }
    };
}
