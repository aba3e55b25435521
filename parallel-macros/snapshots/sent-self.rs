// parallel!(backend = processes, self.weight * self.table[i] for i in 0..n)
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
                                (&&&&&&&&parallel_for::__private::Sent::read(&self.weight))
                                    .__pick()
                                    .sent(&self.weight),
                                (
                                    (&&&&&&&&parallel_for::__private::Sent::read(&self.table))
                                        .__pick()
                                        .sent(&self.table),
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
                                    parallel_for::__private::collect(
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
                                                    let i = __item;
                                                    __out
                                                        .__put(parallel_for::__private::Yield {
                                                            v: self.weight * self.table[i],
                                                        });
                                                };
                                                __worker.done(__out);
                                            }
                                        },
                                        <parallel_for::__private::Anchor<_>>::new()
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
                                                let __self_weight = __home_0.open();
                                                #[allow(
                                                    unused_variables,
                                                    unused_mut,
                                                    clippy::shadow_unrelated,
                                                    clippy::used_underscore_binding,
                                                    non_snake_case
                                                )]
                                                let __self_table = __home_1.open();
                                                let _ = parallel_for::__private::collect(
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
                                                                let i = __item;
                                                                __out
                                                                    .__put(parallel_for::__private::Yield {
                                                                        v: __self_weight * __self_table[i],
                                                                    });
                                                            };
                                                            __worker.done(__out);
                                                        }
                                                    },
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
