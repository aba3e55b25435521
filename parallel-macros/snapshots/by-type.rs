// parallel!(sum(x * x for x in &xs))
fn main() {
    let value = parallel_for::__private::sum(
        parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        }),
        match (parallel_for::__private::Input {
            v: &xs,
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
                let parallel_for::__private::Done = '__items: loop {
                    let mut __lane = 0;
                    let parallel_for::__private::Done = loop {
                        if __out.__is_past(__lane) {
                            break parallel_for::__private::Done;
                        }
                        let parallel_for::__private::Some(__item) = __items.__next()
                        else { break '__items parallel_for::__private::Done };
                        let x = __item;
                        let __value = parallel_for::__private::Yield {
                            v: x * x,
                        };
                        __out
                            .__put(
                                __lane,
                                {
                                    use parallel_for::__private::{
                                        PickSummand as _, PickSummandLent as _, PickOtherSum as _,
                                        PickOtherSumLent as _, PickNoSummand as _,
                                    };
                                    (&&&&&parallel_for::__private::Addend(
                                        &__value.v,
                                        __out.__awaited(),
                                    ))
                                        .__pick()
                                }
                                    .of(&__value.v)
                                    .with(
                                        __out.__awaited(),
                                        parallel_for::__private::Yield {
                                            v: __value.v,
                                        },
                                    ),
                            );
                        __lane += 1;
                    };
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
