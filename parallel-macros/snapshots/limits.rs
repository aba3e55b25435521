// parallel!(cancel = &token, time_limit = hour, sum(x for x in xs))
fn main() {
    let value = match parallel_for::__private::Limits::new() {
        mut __limits => {
            match parallel_for::__private::None {
                mut __left => {
                    match parallel_for::__private::sum(
                        parallel_for::__private::Settings::at({
                                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                                &SITE
                            })
                            .cancel(&mut __limits, &token)
                            .time_limit(&mut __limits, hour),
                        match (parallel_for::__private::Input {
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
                        },
                        |__worker| {
                            loop {
                                let parallel_for::__private::Some(
                                    (
                                        mut __items,
                                        parallel_for::__private::BlockOutput {
                                            out: mut __out,
                                            locals: (),
                                            exit: mut __exit,
                                        },
                                    ),
                                ) = __worker.next() else {
                                    break parallel_for::__private::Done;
                                };
                                let mut __check = __limits.__check();
                                let parallel_for::__private::Done = '__items: loop {
                                    let mut __lane = 0;
                                    let parallel_for::__private::Done = loop {
                                        if __out.__is_past(__lane) {
                                            break parallel_for::__private::Done;
                                        }
                                        let parallel_for::__private::Some(__item) = __items.__next()
                                        else { break '__items parallel_for::__private::Done };
                                        if let parallel_for::__private::Some(__value) = __check
                                            .__stop()
                                        {
                                            __exit = parallel_for::__private::Some(parallel_for::__private::Exit::This {
                                                v: __value,
                                            });
                                            break '__items parallel_for::__private::Done;
                                        }
                                        let x = __item;
                                        let __value = parallel_for::__private::Yield {
                                            v: x,
                                        };
                                        __out
                                            .__put(
                                                __lane,
                                                {
                                                    use parallel_for::__private::{
                                                        PickSummand as _, PickSummandLent as _, PickOtherSum as _,
                                                        PickOtherSumLent as _, PickNoSummand as _,
                                                    };
                                                    (&&&&&parallel_for::__private::Addend(
                                                        &__value.v,
                                                        __out.__awaited(),
                                                    ))
                                                        .__pick()
                                                }
                                                    .of(&__value.v)
                                                    .with(
                                                        __out.__awaited(),
                                                        parallel_for::__private::Yield {
                                                            v: __value.v,
                                                        },
                                                    ),
                                            );
                                        __lane += 1;
                                    };
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
                                parallel_for::__private::None => __limits.__ended(__result),
                                parallel_for::__private::Some(
                                    parallel_for::__private::Exit::This { v: __value },
                                ) => __limits.__stopped(__value, __result),
                                parallel_for::__private::Some(
                                    parallel_for::__private::Exit::Other(__value),
                                ) => parallel_for::__private::never(__value),
                            }
                        }
                    }
                }
            }
        }
    };
}
