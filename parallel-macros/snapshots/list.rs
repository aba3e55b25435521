// parallel!(n_jobs = 2, sqrt(i * i) for i in 0..10)
fn main() {
    let value = parallel_for::__private::collect(
        parallel_for::__private::Settings::at({
                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                &SITE
            })
            .n_jobs(2),
        match (parallel_for::__private::Input {
            v: 0..10,
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
            loop {
                let parallel_for::__private::Some((mut __items, mut __out)) = __worker
                    .next() else {
                    break parallel_for::__private::Done;
                };
                let parallel_for::__private::Done = loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let i = __item;
                    __out
                        .__put(parallel_for::__private::Yield {
                            v: sqrt(i * i),
                        });
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
