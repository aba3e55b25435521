// parallel!(progress = label, into = Stream<_>, f(x) for x in xs)
fn main() {
    let value = parallel_for::__private::streamed::<
        Stream<_>,
    >(
        match (
            parallel_for::__private::Settings::at({
                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                &SITE
            }),
            match (parallel_for::__private::Input {
                v: label,
            }) {
                __shown => {
                    {
                        use parallel_for::__private::{
                            PickBar as _, PickNoBar as _, PickNoShow as _,
                            PickReport as _,
                        };
                        (&&&&parallel_for::__private::ShownBy(&__shown.v)).__pick()
                    }
                        .progress_shared(__shown.v)
                }
            },
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
                        .pulled(__input.v)
                }
            },
        ) {
            (__settings, __progress, __source) => {
                parallel_for::__private::stream(
                    __settings.progress().into(),
                    __progress.watch_shared(__source),
                    move |__worker| {
                        loop {
                            let parallel_for::__private::Some((__claimed, mut __out)) = __worker
                                .next() else {
                                break parallel_for::__private::Done;
                            };
                            let mut __items = __progress.over(__claimed);
                            let parallel_for::__private::Done = loop {
                                let parallel_for::__private::Some(__item) = __items.__next()
                                else { break parallel_for::__private::Done };
                                let x = __item;
                                __out
                                    .__put(parallel_for::__private::Yield {
                                        v: f(x),
                                    });
                            };
                            __worker.done(__out);
                        }
                    },
                    <parallel_for::__private::Anchor<_>>::new(),
                )
            }
        },
    );
}
