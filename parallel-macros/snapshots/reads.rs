// parallel!(2.0 * v[i] + 1.0 for i in 0..v.len())
fn main() {
    let value = parallel_for::__private::collect(
        parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        }),
        match (parallel_for::__private::Input {
            v: 0..v.len(),
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
                let parallel_for::__private::Some((mut __items, mut __out)) = __worker
                    .next() else {
                    break parallel_for::__private::Done;
                };
                __items
                    .__between(
                        0usize,
                        {
                            use parallel_for::__private::{
                                PickChanging as _, PickLasting as _,
                            };
                            if (&&parallel_for::__private::Read(&v)).__lasts() {
                                __items.__number(v.len())
                            } else {
                                parallel_for::__private::None
                            }
                        },
                    );
                let parallel_for::__private::Done = loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let i = __item;
                    __out
                        .__put(parallel_for::__private::Yield {
                            v: 2.0 * v[i] + 1.0,
                        });
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
