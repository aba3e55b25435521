// parallel!(backend = any, reduce(x * w for x in xs, |a, b| a + b * k))
fn main() {
    let value = match parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        })
        .backend(parallel_for::__private::Backend::Any)
    {
        __settings => {
            match match match (parallel_for::__private::Input {
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
                        .spread(__source)
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
                                (&&&&&&&&parallel_for::__private::Sent::read(&w))
                                    .__pick()
                                    .sent(&w),
                                (
                                    (&&&&&&&&parallel_for::__private::Sent::read(&k))
                                        .__pick()
                                        .sent(&k),
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
                                    parallel_for::__private::reduce(
                                        __settings,
                                        __source,
                                        |__worker| {
                                            loop {
                                                let parallel_for::__private::Some(
                                                    (mut __items, mut __out),
                                                ) = __worker.next() else {
                                                    break parallel_for::__private::Done;
                                                };
                                                let parallel_for::__private::Done = loop {
                                                    let parallel_for::__private::Some(__item) = __items.__next()
                                                    else { break parallel_for::__private::Done };
                                                    let x = __item;
                                                    __out
                                                        .__put(parallel_for::__private::Yield {
                                                            v: x * w,
                                                        });
                                                };
                                                __worker.done(__out);
                                            }
                                        },
                                        |a, b| a + b * k,
                                        <parallel_for::__private::Anchor<_>>::new()
                                            .spread(
                                                parallel_for::__private::Backend::Any,
                                                parallel_for::__private::module_path!(),
                                                12842181624986957522u64,
                                            )
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
                                                let w = __home_0.open();
                                                #[allow(
                                                    unused_variables,
                                                    unused_mut,
                                                    clippy::shadow_unrelated,
                                                    clippy::used_underscore_binding,
                                                    non_snake_case
                                                )]
                                                let k = __home_1.open();
                                                let _ = parallel_for::__private::reduce(
                                                    __side.settings(),
                                                    __side.source(),
                                                    |__worker| {
                                                        loop {
                                                            let parallel_for::__private::Some(
                                                                (mut __items, mut __out),
                                                            ) = __worker.next() else {
                                                                break parallel_for::__private::Done;
                                                            };
                                                            let parallel_for::__private::Done = loop {
                                                                let parallel_for::__private::Some(__item) = __items.__next()
                                                                else { break parallel_for::__private::Done };
                                                                let x = __item;
                                                                __out
                                                                    .__put(parallel_for::__private::Yield {
                                                                        v: x * w,
                                                                    });
                                                            };
                                                            __worker.done(__out);
                                                        }
                                                    },
                                                    |a, b| a + b * k,
                                                    __side.anchor().serve(&__side),
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
