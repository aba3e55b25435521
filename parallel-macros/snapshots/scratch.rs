// parallel!(let mut line = String::new(); for name in &names { line.clear(); })
fn main() {
    let value = parallel_for::__private::for_each(
        parallel_for::__private::Settings::at({
                static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
                &SITE
            })
            .__scratch(),
        match (parallel_for::__private::Input {
            v: &names,
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
            let parallel_for::__private::Some(mut __block) = __worker.next() else {
                return parallel_for::__private::Done
            };
            let mut line = String::new();
            loop {
                {
                    let (mut __items, __out) = __block;
                    let parallel_for::__private::Done = loop {
                        let parallel_for::__private::Some(__item) = __items.__next()
                        else { break parallel_for::__private::Done };
                        let name = __item;
                        #[allow(unused_braces)]
                        let _: () = {
                            line.clear();
                        };
                    };
                    __worker.done(__out);
                }
                __block = match __worker.next() {
                    parallel_for::__private::Some(__block) => __block,
                    _ => break parallel_for::__private::Done,
                };
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
