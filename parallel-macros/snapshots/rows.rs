// parallel!(for y in (0..h).rev() { for x in 0..w { img[y * w + x] = f(x, y); } })
fn main() {
    let value = parallel_for::__private::for_each(
        parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        }),
        match (parallel_for::__private::Input {
            v: (0..h).rev(),
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
                            locals: (mut img, ()),
                            exit: __exit,
                        },
                    ),
                ) = __worker.next() else {
                    break parallel_for::__private::Done;
                };
                let parallel_for::__private::Done = loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let y = __item;
                    #[allow(unused_braces)]
                    let _: () = {
                        for x in 0..w {
                            img[y * w + x] = f(x, y);
                        }
                    };
                };
                __worker
                    .done(parallel_for::__private::BlockOutput {
                        out: __out,
                        locals: (img, ()),
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
                    match parallel_for::__private::Strides::new(
                            parallel_for::__private::Number(1)
                                * parallel_for::__private::Number::of(&w),
                        )
                        .and(
                            parallel_for::__private::Reach::at(
                                    parallel_for::__private::Number(0),
                                )
                                .over(
                                    parallel_for::__private::Number(1),
                                    parallel_for::__private::Number(0),
                                    parallel_for::__private::Number(1)
                                        * parallel_for::__private::Number::of(&w),
                                ),
                        )
                    {
                        __strides => {
                            match (parallel_for::__private::Input {
                                v: img.__lend_mut(),
                            }) {
                                __lent => {
                                    (&&&parallel_for::__private::LentPlace(
                                        &__lent.v,
                                        parallel_for::__private::kind::Window,
                                    ))
                                        .__pick()
                                        .strided(__lent.v, __strides)
                                }
                            }
                        }
                    },
                    (),
                ))
            }),
    );
}
