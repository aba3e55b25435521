// parallel!((i, j) for i in 0..n for j in 0..m)
fn main() {
    let value = parallel_for::__private::collect(
        parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        }),
        match (parallel_for::__private::Input {
            v: parallel_for::__private::MakeGrid {
                outer: 0..n,
                inner: || 0..m,
            },
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
                let parallel_for::__private::Some((mut __items, mut __out)) = __worker
                    .next() else {
                    break parallel_for::__private::Done;
                };
                let parallel_for::__private::Done = loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let (i, mut __row) = __item;
                    let parallel_for::__private::Done = loop {
                        let parallel_for::__private::Some(__item) = parallel_for::__private::Iterator::next(
                            &mut __row,
                        ) else {
                            break parallel_for::__private::Done;
                        };
                        let j = __item;
                        __out
                            .__put(parallel_for::__private::Yield {
                                v: (i, j),
                            });
                    };
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
