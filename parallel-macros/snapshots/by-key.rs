// parallel!(into = BTreeMap<_, _>, fold(k => v for (k, v) in pairs, HashMap::new, add, merge))
fn main() {
    let value = parallel_for::__private::into_keyed::<
        BTreeMap<_, _>,
        _,
        _,
    >(
        parallel_for::__private::by_key::fold(
            parallel_for::__private::Settings::at({
                    static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                    &SITE
                })
                .into(),
            match (parallel_for::__private::Input {
                v: pairs,
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
                        let parallel_for::__private::Some(__item) = __items.__next()
                        else { break parallel_for::__private::Done };
                        let (k, v) = __item;
                        let __key = __out
                            .__name(parallel_for::__private::Yield {
                                v: k,
                            });
                        __out
                            .__keyed(
                                {
                                    use parallel_for::__private::{
                                        PickHash as _, PickNoHash as _,
                                    };
                                    (&&parallel_for::__private::Hashed(&__key.v)).__pick()
                                }
                                    .of(&__key.v),
                            );
                        let __value = parallel_for::__private::Yield {
                            v: v,
                        };
                        __out.__put(__key, __value);
                    };
                    __worker.done(__out);
                }
            },
            match (parallel_for::__private::Input {
                v: HashMap::new,
            }) {
                __input => {
                    {
                        use parallel_for::__private::{
                            PickCopied as _, PickFunction as _,
                        };
                        (&&parallel_for::__private::Named(&__input.v)).__pick()
                    }
                        .start(__input.v)
                }
            },
            add,
            merge,
            <parallel_for::__private::Anchor<_>>::new(),
        ),
        <parallel_for::__private::Keys<_, _>>::new(),
    );
}
