// parallel!(into = Stream<_>, { if x == 0 { break } f(x) } for x in xs)
fn main() {
    let value = parallel_for::__private::streamed::<
        Stream<_>,
    >(
        parallel_for::__private::stream(
            parallel_for::__private::Settings::at({
                    static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                    &SITE
                })
                .into(),
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
            move |__worker| {
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
                    let parallel_for::__private::Done = '__items: loop {
                        let parallel_for::__private::Some(__item) = __items.__next()
                        else { break parallel_for::__private::Done };
                        let x = __item;
                        __out
                            .__put(parallel_for::__private::Yield {
                                v: {
                                    if x == 0 {
                                        {
                                            __exit = parallel_for::__private::Some(());
                                            break '__items parallel_for::__private::Done;
                                        }
                                    }
                                    f(x)
                                },
                            });
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
                .with(parallel_for::__private::ending()),
        ),
    );
}
