// parallel!(for i in 0..n { out[i] = v[(i + 1) % n]; })
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
        #[inline(always)]
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
                __items.__between(0usize, __items.__number(n));
                let parallel_for::__private::Done = loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    __items.__is_below(&__item, __items.__number(n));
                    let i = __item;
                    #[allow(unused_braces)]
                    let _: () = {
                        out[i] = v[(i + 1) % n];
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
                            (&&&parallel_for::__private::LentPlace(
                                &__lent.v,
                                parallel_for::__private::kind::Window,
                            ))
                                .__pick()
                                .window(__lent.v)
                        }
                    },
                    (),
                ))
            }),
    );
}
