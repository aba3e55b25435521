// parallel!('rows: for row in &mut rows { if row.skip() { continue 'rows; } row.work(); })
fn main() {
    let value = parallel_for::__private::for_each(
        parallel_for::__private::Settings::at({
            static SITE: parallel_for::__private::Site = parallel_for::__private::Site::new();
            &SITE
        }),
        match (parallel_for::__private::Input {
            v: &mut rows,
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
                let parallel_for::__private::Some((mut __items, __out)) = __worker.next()
                else {
                    break parallel_for::__private::Done;
                };
                let parallel_for::__private::Done = 'rows: loop {
                    let parallel_for::__private::Some(__item) = __items.__next() else {
                        break parallel_for::__private::Done
                    };
                    let row = __item;
                    #[allow(unused_braces)]
                    let _: () = {
                        if row.skip() {
                            continue 'rows;
                        }
                        row.work();
                    };
                };
                __worker.done(__out);
            }
        },
        <parallel_for::__private::Anchor<_>>::new(),
    );
}
