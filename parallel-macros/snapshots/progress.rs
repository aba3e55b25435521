// parallel!(n_jobs = 2, progress = |p| show(p), batch_size = b, f(x) for x in xs)
fn main() {
    let value = match (
        parallel_for::__private::Settings::at({
                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                &SITE
            })
            .n_jobs(2),
        <parallel_for::__private::ByReport>::closure(|p| show(p)),
        b,
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
    ) {
        (__settings, __progress, __value_2, __source) => {
            parallel_for::__private::collect(
                __settings.progress().batch_size(__value_2),
                __progress.watch(__source),
                |__worker| {
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
    };
}
