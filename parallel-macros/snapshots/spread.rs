// parallel!(backend = mpi, f(x, &table) for x in xs)
fn main() {
    let value = parallel_for::__private::collect(
        parallel_for::__private::Settings::at({
                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                &SITE
            })
            .backend(parallel_for::__private::Backend::Mpi),
        match match (parallel_for::__private::Input {
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
        },
        |__worker| {
            loop {
                let parallel_for::__private::Some((mut __items, mut __out)) = __worker
                    .next() else {
                    break parallel_for::__private::Done;
                };
                let parallel_for::__private::Done = loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let x = __item;
                    __out
                        .__put(parallel_for::__private::Yield {
                            v: f(x, &table),
                        });
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new()
            .spread(
                parallel_for::__private::Backend::Mpi,
                parallel_for::__private::module_path!(),
                4900943380613667738u64,
            ),
    );
}
