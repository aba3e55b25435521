// parallel!(first(i for i in 0..n if f(i)))
fn main() {
    let value = parallel_for::__private::first(
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
        |__worker| {
            loop {
                let parallel_for::__private::Some((mut __items, mut __out)) = __worker
                    .next() else {
                    break parallel_for::__private::Done;
                };
                let parallel_for::__private::Done = '__items: loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let i = __item;
                    if f(i) {
                        if __out
                            .__put(parallel_for::__private::Yield {
                                v: i,
                            })
                        {
                            break '__items parallel_for::__private::Done;
                        }
                    }
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
