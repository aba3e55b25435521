// parallel!(for line in &lines { let x = line.parse::<f64>()?; if x < 0.0 { return Ok(x); } })
fn main() {
    let value = match parallel_for::__private::None {
        mut __left => {
            if let parallel_for::__private::Some(
                parallel_for::__private::Exit::Other(
                    parallel_for::__private::Exit::This { v: __value },
                ),
            ) = parallel_for::__private::take(&mut __left) {
                return __value;
            }
            match parallel_for::__private::for_each(
                parallel_for::__private::Settings::at({
                    static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                    &SITE
                }),
                match (parallel_for::__private::Input {
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
                },
                |__worker| {
                    loop {
                        let parallel_for::__private::Some(
                            (
                                mut __items,
                                parallel_for::__private::BlockOutput {
                                    out: __out,
                                    locals: (),
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
                                    if x < 0.0 {
                                        {
                                            __exit = parallel_for::__private::Some(
                                                parallel_for::__private::Exit::Other(parallel_for::__private::Exit::This {
                                                    v: Ok(x),
                                                }),
                                            );
                                            break '__items parallel_for::__private::Done;
                                        };
                                    }
                                };
                            }
                        };
                        __worker
                            .done(parallel_for::__private::BlockOutput {
                                out: __out,
                                locals: (),
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
                                    .leaving((), __place)
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
                            parallel_for::__private::Exit::Other(
                                parallel_for::__private::Exit::This { v: __value },
                            ),
                        ) => return __value,
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
