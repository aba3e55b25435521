// parallel!(word.len() for word in &words if word.len() > 1 for c in word.chars())
fn main() {
    let value = parallel_for::__private::collect_some(
        parallel_for::__private::Settings::at({
                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                &SITE
            })
            .__several(),
        match (parallel_for::__private::Input {
            v: &words,
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
                    let word = __item;
                    if word.len() > 1 {
                        for c in word.chars() {
                            __out
                                .__put(parallel_for::__private::Yield {
                                    v: word.len(),
                                });
                        }
                    }
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
