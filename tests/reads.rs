//! Bodies that read elements of lists around the loop, whatever type these have and however else their names are used.

#![allow(
    clippy::assign_op_pattern,
    clippy::mut_mut,
    clippy::needless_lifetimes,
    clippy::needless_pass_by_value,
    clippy::needless_range_loop,
    clippy::no_effect_underscore_binding,
    clippy::ptr_arg,
    clippy::redundant_closure_call,
    clippy::unused_self,
    reason = "bodies and lists of every kind, odd ones too"
)]

mod support;

use parallel_for::parallel;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::ops::{Deref, Index};
use std::sync::{Arc, Mutex, OnceLock};
use support::{N_JOBS, watched};

/// The list and the loop of a test, for a variable `v` of this type.
macro_rules! reads {
    ($($name:ident: $v:ident = $value:expr;)*) => {$(
        #[test]
        fn $name() {
            let base: Vec<i64> = (0..100).map(|i| i * i).collect();
            let expected: Vec<i64> = base.iter().map(|x| 2 * x + 1).collect();
            for n_jobs in N_JOBS {
                let mut copy = base.clone();
                let _ = &mut copy;
                let $v = $value(&mut copy);
                let listed = parallel!(n_jobs = n_jobs, 2 * $v[i] + 1 for i in 0..$v.len());
                assert_eq!(listed, expected);
                let mut out = vec![0; 100];
                parallel!(n_jobs = n_jobs, for i in 0..100 {
                    out[i] = if i < $v.len() && $v[i] >= 0 { 2 * $v[i] + 1 } else { -1 };
                });
                assert_eq!(out, expected);
            }
        }
    )*};
}

struct Squares(Vec<i64>);

impl Squares {
    fn len(&self) -> usize {
        self.0.len()
    }
}

impl Index<usize> for Squares {
    type Output = i64;

    fn index(&self, at: usize) -> &i64 {
        &self.0[at]
    }
}

reads! {
    a_vec: v = |copy: &mut Vec<i64>| copy.clone();
    a_reference: v = |copy: &mut Vec<i64>| -> &'static Vec<i64> { Box::leak(Box::new(copy.clone())) };
    a_reference_to_a_reference: v = |copy: &mut Vec<i64>| -> &'static &'static Vec<i64> {
        Box::leak(Box::new(&*Box::leak(Box::new(copy.clone()))))
    };
    an_exclusive_reference: v = |copy: &mut Vec<i64>| -> &'static mut Vec<i64> { Box::leak(Box::new(copy.clone())) };
    an_exclusive_reference_to_another: v = |copy: &mut Vec<i64>| -> &'static mut &'static mut Vec<i64> {
        Box::leak(Box::new(&mut *Box::leak(Box::new(copy.clone()))))
    };
    a_slice: v = |copy: &mut Vec<i64>| -> &'static [i64] { copy.clone().leak() };
    an_exclusive_slice: v = |copy: &mut Vec<i64>| -> &'static mut [i64] { copy.clone().leak() };
    a_box: v = |copy: &mut Vec<i64>| copy.clone().into_boxed_slice();
    a_box_of_a_vec: v = |copy: &mut Vec<i64>| Box::new(copy.clone());
    an_arc: v = |copy: &mut Vec<i64>| Arc::new(copy.clone());
    an_arc_of_a_slice: v = |copy: &mut Vec<i64>| -> Arc<[i64]> { copy.clone().into() };
    an_array: v = |copy: &mut Vec<i64>| -> [i64; 100] { copy.clone().try_into().unwrap() };
    a_reference_to_an_array: v = |copy: &mut Vec<i64>| -> &'static [i64; 100] { (&*copy.clone().leak()).try_into().unwrap() };
    a_deque: v = |copy: &mut Vec<i64>| VecDeque::from(copy.clone());
    a_type_of_the_users: v = |copy: &mut Vec<i64>| Squares(copy.clone());
    a_reference_to_a_type_of_the_users: v = |copy: &mut Vec<i64>| -> &'static Squares {
        Box::leak(Box::new(Squares(copy.clone())))
    };
    a_hash_map: v = |copy: &mut Vec<i64>| ByNumber(copy.iter().copied().enumerate().collect::<HashMap<_, _>>());
}

/// A map that is asked by a number.
struct ByNumber<M>(M);

impl<M> ByNumber<M> {
    fn len(&self) -> usize {
        100
    }
}

impl<M: for<'a> Index<&'a usize, Output = i64>> Index<usize> for ByNumber<M> {
    type Output = i64;

    fn index(&self, at: usize) -> &i64 {
        &self.0[&at]
    }
}

#[test]
fn maps_texts_and_lists_of_lists() {
    let squares: HashMap<usize, usize> = (0..50).map(|i| (i, i * i)).collect();
    let cubes: BTreeMap<usize, usize> = (0..50).map(|i| (i, i * i * i)).collect();
    let rows: Vec<Vec<usize>> = (0..50).map(|i| vec![i; 3]).collect();
    let text = "abcdefghij".repeat(5);
    for n_jobs in N_JOBS {
        let found = parallel!(n_jobs = n_jobs, squares[&i] + cubes[&i] + rows[i][2] for i in 0..50);
        assert_eq!(found, (0..50).map(|i| i * i + i * i * i + i).collect::<Vec<_>>());
        let letters = parallel!(n_jobs = n_jobs, text[i..=i].to_owned() for i in 0..text.len());
        assert_eq!(letters.concat(), text);
    }
}

#[test]
fn inner_loops_closures_and_macros() {
    let v: Vec<usize> = (0..100).map(|i| i % 7).collect();
    let expected: Vec<usize> = (0..100).map(|i| (0..v[i]).map(|j| v[j]).sum()).collect();
    for n_jobs in N_JOBS {
        let serial = parallel!(n_jobs = n_jobs, (0..v[i]).map(|j| v[j]).sum::<usize>() for i in 0..100);
        assert_eq!(serial, expected);
        let inner = parallel!(n_jobs = n_jobs, parallel!(sum(v[j] for j in 0..v[i])) for i in 0..100);
        assert_eq!(inner, expected);
        let mut out = vec![0; 100];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                for j in 0..v[i] {
                    assert!(v[j] < 7, "{}", v[j]);
                    out[i] += v[j];
                }
            }
        );
        assert_eq!(out, expected);
        let clauses = parallel!(n_jobs = n_jobs, v[i] + j for i in 0..100 if v[i] > 2 for j in 0..v[i] let _k = v[j]);
        let plain: Vec<_> = (0..100).filter(|&i| v[i] > 2).flat_map(|i| (0..v[i]).map(move |j| (i, j))).collect();
        assert_eq!(clauses, plain.iter().map(|&(i, j)| v[i] + j).collect::<Vec<_>>());
        let texts = parallel!(n_jobs = n_jobs, format!("{} {}", v[i], v.len()) for i in 0..100);
        assert_eq!(texts[8], "1 100");
        let whole = parallel!(n_jobs = n_jobs, (v[i], format!("{v:?}").len()) for i in 0..100);
        assert_eq!(whole[8], (1, format!("{v:?}").len()));
    }
}

#[test]
fn names_that_are_bound_again() {
    let v: Vec<usize> = (0..100).collect();
    let rows = vec![[1, 2], [3, 4]];
    for n_jobs in N_JOBS {
        let bound = parallel!(n_jobs = n_jobs, { let v = v[i] + 1; v * 2 } for i in 0..100);
        assert_eq!(bound, (0..100).map(|i| (i + 1) * 2).collect::<Vec<_>>());
        let item = parallel!(n_jobs = n_jobs, v[0] + v[1] for v in &rows);
        assert_eq!(item, [3, 7]);
        let parameter = parallel!(n_jobs = n_jobs, (|v: &[usize]| v[0])(&[i]) + v[i] for i in 0..100);
        assert_eq!(parameter, (0..100).map(|i| 2 * i).collect::<Vec<_>>());
        let pattern = parallel!(n_jobs = n_jobs, match Some([i]) { Some(v) => v[0], None => v[i] } for i in 0..100);
        assert_eq!(pattern, v);
        let scratch = parallel!(n_jobs = n_jobs, let v = [v[1], 2]; v[0] + v[1] + i for i in 0..2);
        assert_eq!(scratch, [3, 4]);
    }
}

/// A name that a macro writes is another one than a name of the same letters that it is given.
#[test]
fn names_of_macros() {
    macro_rules! both {
        ($list:ident, $i:ident, $n:expr) => {{
            let v = vec![1000; 10];
            parallel!(v[$i] + $list[$i] for $i in 0..$n)
        }};
    }
    let v: Vec<usize> = (0..10).collect();
    assert_eq!(both!(v, i, v.len()), (1000..1010).collect::<Vec<_>>());
}

fn borrowed<'a>(words: &'a Vec<String>, slice: &'a [String], map: &'a HashMap<usize, String>) -> Vec<[&'a str; 3]> {
    parallel!([words[i].as_str(), slice[i].as_str(), map[&i].as_str()] for i in 0..words.len())
}

fn reborrowed<'a>(words: &'a mut Vec<String>) -> Vec<&'a String> {
    parallel!(&words[i] for i in 0..words.len())
}

fn first_long<'a>(words: &'a Vec<String>, least: usize) -> Option<&'a str> {
    parallel!(for i in 0..words.len() {
        if words[i].len() >= least {
            return Some(&words[i]);
        }
    });
    None
}

#[test]
fn what_is_borrowed_lives_as_long_as_the_list() {
    let mut words: Vec<String> = (0..20).map(|i| "x".repeat(i)).collect();
    let map = words.iter().cloned().enumerate().collect();
    assert_eq!(borrowed(&words, &words, &map)[3], ["xxx"; 3]);
    assert_eq!(first_long(&words, 7), Some("xxxxxxx"));
    assert_eq!(reborrowed(&mut words).len(), 20);
}

fn of_any<V: Index<usize, Output = f64> + Sync>(v: V, n: usize) -> Vec<f64> {
    parallel!(v[i] + 1.0 for i in 0..n)
}

#[test]
fn lists_of_a_type_that_is_not_known() {
    assert_eq!(of_any(vec![1.0, 2.0], 2), [2.0, 3.0]);
    let v = vec![1, 2, 3];
    let sums: Vec<u8> = parallel!(v[i] + 1 for i in 0..3);
    assert_eq!(sums, [2, 3, 4]);
}

/// A type whose methods loop over its fields, of every type that has elements.
struct Model<'m> {
    vec: Vec<i64>,
    array: [i64; 100],
    boxed: Box<[i64]>,
    shared: Arc<Vec<i64>>,
    slice: &'m [i64],
    exclusive: &'m mut [i64],
    deque: VecDeque<i64>,
    map: HashMap<usize, i64>,
    own: Squares,
    places: Vec<usize>,
    words: Vec<String>,
    out: Vec<i64>,
    inner: Inner,
}

struct Inner {
    vec: Vec<i64>,
}

const LEN: usize = 100;

impl<'m> Model<'m> {
    fn new(slice: &'m [i64], exclusive: &'m mut [i64]) -> Self {
        let vec = slice.to_vec();
        Self {
            array: slice.try_into().unwrap(),
            boxed: slice.into(),
            shared: Arc::new(vec.clone()),
            slice,
            exclusive,
            deque: vec.iter().copied().collect(),
            map: vec.iter().copied().enumerate().collect(),
            own: Squares(vec.clone()),
            places: (0..LEN).map(|i| i * 7 % LEN).collect(),
            words: vec.iter().map(ToString::to_string).collect(),
            out: vec![0; LEN],
            inner: Inner { vec: vec.clone() },
            vec,
        }
    }

    fn list(&self, n_jobs: usize) -> Vec<i64> {
        parallel!(
            n_jobs = n_jobs,
            self.vec[i] + self.array[i] + self.boxed[i] + self.shared[i] + self.slice[i] + self.exclusive[i]
                + self.deque[i] + self.map[&i] + self.own[i] + self.inner.vec[i]
            for i in 0..self.vec.len()
        )
    }

    /// Fields that are written beside those that are read, one of them by two of its elements.
    fn step(&mut self, n_jobs: usize) {
        parallel!(
            n_jobs = n_jobs,
            for i in 1..self.vec.len() - 1 {
                let left = (self.vec)[i - 1];
                self.out[i] = left + self.array[self.places[i]] + self.vec[self.vec.len() - 1] + self.inner.vec[i];
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for i in 0..self.places.len() {
                self.vec[self.places[i]] = self.vec[self.places[i]] + self.out[i];
                if self.words[i].len() > 2 {
                    self.map.insert(i, self.deque[i]);
                }
            }
        );
    }

    fn in_other_ways(&self, n_jobs: usize) -> Vec<String> {
        let vec = vec![1; LEN];
        parallel!(n_jobs = n_jobs, {
            assert!(!self.vec.is_empty() && self.vec[i] >= 0, "{}", self.vec[i]);
            let double = |k: usize| self.vec[k] + vec[k];
            let (vec, sum) = (double(i), self.vec.iter().sum::<i64>());
            format!("{} {vec} {sum} {} {:?}", self.vec[i], self.method(i), self.vec.get(i))
        } for i in 0..LEN)
    }

    /// A list behind two exclusive references, of which the outer one ends here.
    fn through_two(&mut self) -> Vec<i64> {
        let twice = &mut self.exclusive;
        parallel!(twice[i] + self.vec[i] for i in 0..twice.len())
    }

    fn method(&self, at: usize) -> i64 {
        self.vec[at]
    }

    fn borrowed(&self) -> Vec<(&str, &String, &i64)> {
        parallel!((self.words[i].as_str(), &self.words[i], &self.slice[i]) for i in 0..LEN)
    }

    fn longer(&self) -> Vec<&'m i64> {
        parallel!(&self.slice[i] for i in 0..LEN if self.slice[i] > 3)
    }

    fn in_loops(&self, n_jobs: usize) -> Vec<i64> {
        parallel!(n_jobs = n_jobs, parallel!(sum(self.vec[k] for k in 0..self.places[i])) for i in 0..LEN)
    }

    fn boxed(self: Box<Self>) -> Vec<i64> {
        parallel!(2 * self.vec[i] for i in 0..LEN)
    }
}

struct Pair(Vec<i64>, Vec<i64>);

impl Pair {
    fn sums(&self) -> Vec<i64> {
        parallel!(self.0[i] + self.1[i] for i in 0..LEN)
    }

    fn of<T: Index<usize, Output = i64> + Sync>(r#in: T) -> Vec<i64> {
        struct Of<T> {
            r#in: T,
        }
        impl<T: Index<usize, Output = i64> + Sync> Of<T> {
            fn list(&self) -> Vec<i64> {
                parallel!(self.r#in[i] + 1 for i in 0..LEN)
            }
        }
        Of { r#in }.list()
    }
}

/// A field whose `self` a macro writes, and one whose `self` the macro is given.
macro_rules! method {
    ($name:ident, $own:ident) => {
        fn $name(&$own) -> Vec<i64> {
            parallel!($own.0[i] + $own.1[i] for i in 0..LEN)
        }
    };
}

impl Pair {
    method!(by_macro, self);
}

/// What is there only once it has been loaded, and panics where somebody looks before.
struct Handle(Option<Loaded>);

struct Loaded {
    v: Vec<usize>,
}

impl Deref for Handle {
    type Target = Loaded;

    fn deref(&self) -> &Loaded {
        self.0.as_ref().expect("not loaded")
    }
}

impl Handle {
    fn list(&self, n_jobs: usize, len: usize) -> Vec<usize> {
        parallel!(n_jobs = n_jobs, if self.0.is_some() { self.v[i] } else { 7 } for i in 0..len)
    }

    fn all(&self, n_jobs: usize, len: usize) -> Vec<usize> {
        parallel!(n_jobs = n_jobs, self.v[i] + 1 for i in 0..len)
    }

    fn some(&self, n_jobs: usize, len: usize) -> Vec<usize> {
        let odd = parallel!(n_jobs = n_jobs, self.v[i] for i in (0..len).filter(|i| i % 2 == 1 && self.0.is_some()));
        let big = parallel!(n_jobs = n_jobs, self.v[i] for i in 0..len if self.0.is_some() && i % 3 == 1);
        let (mut out, mut last) = (vec![0; len], 0);
        parallel!(
            n_jobs = n_jobs,
            for i in (0..len).filter(|_| self.0.is_some()) {
                out[i] = self.v[i];
                last = self.v[i];
            }
        );
        parallel!(
            n_jobs = n_jobs,
            for i in 0..len {
                if self.0.is_none() {
                    continue;
                }
                out[i] += self.v[i];
            }
        );
        [odd, big, out, vec![last]].concat()
    }

    /// Each item reads this, if the inner loop has a run.
    fn inner(&self, n_jobs: usize, len: usize, runs: usize) -> Vec<usize> {
        let mut out = vec![0; len];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..len {
                for j in (0..runs).rev() {
                    out[i] += self.v[j];
                }
            }
        );
        out
    }
}

/// Nothing is looked at before an item asks for it: on the way to a field there may be code of the user's.
#[test]
fn fields_behind_a_deref_of_self_are_read_when_they_are_asked_for() {
    for n_jobs in N_JOBS {
        for len in [0, 1, 5, 1000] {
            assert_eq!(watched(|| Handle(None).list(n_jobs, len)), vec![7; len]);
            let loaded = Handle(Some(Loaded { v: (0..len).collect() }));
            assert_eq!(loaded.list(n_jobs, len), (0..len).collect::<Vec<_>>());
            assert_eq!(loaded.all(n_jobs, len), (1..=len).collect::<Vec<_>>());
            let some = [
                (0..len).skip(1).step_by(2).collect(),
                (0..len).skip(1).step_by(3).collect(),
                (0..len).map(|i| 2 * i).collect(),
                vec![len.saturating_sub(1)],
            ];
            assert_eq!(loaded.some(n_jobs, len), some.concat());
            assert_eq!(Handle(None).some(n_jobs, len), vec![0; len + 1]);
            assert_eq!(loaded.inner(n_jobs, len, len.min(4)), vec![[0, 0, 1, 3, 6][len.min(4)]; len]);
            assert_eq!(Handle(None).inner(n_jobs, len, 0), vec![0; len]);
        }
        assert!(watched(|| Handle(None).all(n_jobs, 0)).is_empty());
        let message = std::panic::catch_unwind(|| Handle(None).all(n_jobs, 10)).unwrap_err();
        let message = message.downcast_ref::<String>().map(String::as_str).or(message.downcast_ref::<&str>().copied());
        assert_eq!(message, Some("not loaded"));
    }
}

/// Inner loops over ranges have slices of their own, beside all that a body may do.
#[test]
fn fields_that_inner_loops_read() {
    struct Image {
        pixels: Vec<i64>,
        width: usize,
    }
    fn blur(from: &Image, to: &mut Image, n_jobs: usize) {
        let height = from.pixels.len() / from.width;
        parallel!(
            n_jobs = n_jobs,
            for y in 1..height - 1 {
                for x in 1..from.width - 1 {
                    let at = y * from.width + x;
                    let mut sum = 0;
                    for dy in 0..=2 {
                        for dx in (0..=2).rev() {
                            sum += from.pixels[(y + dy - 1) * from.width + x + dx - 1];
                        }
                    }
                    to.pixels[y * from.width + x] = sum / 9 + from.pixels[at];
                }
            }
        );
    }
    fn found(image: &Image, least: i64, n_jobs: usize) -> Option<(usize, usize)> {
        let mut sums = vec![0; 9];
        parallel!(
            n_jobs = n_jobs,
            for y in 0..9 {
                'row: for x in 0..image.width {
                    if image.pixels[y * image.width + x] < 0 {
                        continue;
                    }
                    for k in 0..3 {
                        if image.pixels[y * image.width + x] + k > 300 {
                            break 'row;
                        }
                    }
                    if image.pixels[y * image.width + x] >= least {
                        return Some((x, y));
                    }
                    sums[y] += image.pixels[x];
                }
            }
        );
        assert!(sums.iter().all(|sum| *sum > 0));
        None
    }
    let pixels: Vec<i64> = (0..20 * 30).map(|i| i * 7 % 256).collect();
    let from = Image { pixels: pixels.clone(), width: 20 };
    for n_jobs in N_JOBS {
        let mut to = Image { pixels: vec![0; 600], width: 20 };
        blur(&from, &mut to, n_jobs);
        for y in 1..29 {
            for x in 1..19 {
                let around = |dy: usize| (0..3).map(|dx| pixels[(y + dy - 1) * 20 + x + dx - 1]).sum::<i64>();
                assert_eq!(to.pixels[y * 20 + x], (around(0) + around(1) + around(2)) / 9 + pixels[y * 20 + x]);
            }
        }
        assert_eq!(found(&from, 255, n_jobs), Some((13, 3)));
        assert_eq!(found(&from, 300, n_jobs), None);
    }
}

/// What of the user's comes before a field in an item also comes before what is on the way to it.
#[test]
fn fields_are_read_after_what_an_item_does_before() {
    struct Lazy(OnceLock<Loaded>);
    impl Lazy {
        fn load(&self) -> usize {
            self.0.get_or_init(|| Loaded { v: (0..100).collect() }).v.len()
        }
    }
    impl Deref for Lazy {
        type Target = Loaded;
        fn deref(&self) -> &Loaded {
            self.0.get().expect("not loaded")
        }
    }
    impl Index<usize> for Lazy {
        type Output = usize;
        fn index(&self, at: usize) -> &usize {
            self.load();
            &self.v[at]
        }
    }
    macro_rules! bind {
        ($name:ident, $value:expr) => {
            let $name = $value;
        };
    }
    use bind as event;
    for n_jobs in N_JOBS {
        let new = || Lazy(OnceLock::new());
        let (loaded, indexed, pulled) = (new(), new(), new());
        let mut list = Vec::new();
        parallel!(
            n_jobs = n_jobs,
            for i in 0..50 {
                let len = loaded.load();
                list.push(loaded.v[i] + len);
            }
        );
        assert!(list.into_iter().eq(100..150));
        assert!(
            parallel!(n_jobs = n_jobs, indexed[i] + indexed.v[i] for i in 0..50).into_iter().eq((0..100).step_by(2))
        );
        let loads = (0..50).inspect(|_| assert!(pulled.load() > 0));
        assert!(parallel!(n_jobs = n_jobs, pulled.v[i + 1] for i in loads).into_iter().eq(1..51));

        let (one, other) = (Loaded { v: vec![1; 50] }, Loaded { v: vec![7; 50] });
        let shadowed =
            parallel!(n_jobs = n_jobs, { let x = one.v[i]; bind!(one, &other); x + one.v[i] } for i in 0..50);
        assert_eq!(shadowed, [8; 50]);
        let named = parallel!(n_jobs = n_jobs, { let x = one.v[i]; event!(one, &other); x + one.v[i] } for i in 0..50);
        assert_eq!(named, [8; 50]);

        let scratch = parallel!(n_jobs = n_jobs, let first = other.v[0]; other.v[i] + first for i in 0..50);
        assert_eq!(scratch, [14; 50]);

        let (most, mut sums) = (Mutex::new(3), vec![0; 50]);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..50 {
                for j in 0..*most.lock().unwrap() {
                    sums[i] += one.v[j] * usize::from(most.try_lock().is_err());
                }
            }
        );
        assert_eq!(sums, [3; 50], "what the head of a loop locks is locked in the loop");
    }
}

/// The names of the slices are those of the fields, in small letters.
#[test]
fn fields_of_any_name() {
    #[allow(non_snake_case)]
    struct Named {
        In: Vec<i64>,
        A: Vec<i64>,
        a: Vec<i64>,
        r#type: Vec<i64>,
        item: (Vec<i64>, [Vec<i64>; 2]),
    }
    let new = || (0..9).collect::<Vec<i64>>();
    let all = Named { In: new(), A: new(), a: new(), r#type: new(), item: (new(), [new(), new()]) };
    let sums = parallel!(
        all.In[i] + all.A[i] + all.a[i] + all.r#type[i] + all.item.0[i] + all.item.1[0][i] for i in 0..9
    );
    assert!(sums.into_iter().eq((0..9).map(|i| 6 * i)));
}

/// A loop uses no more of a struct than its body does: the rest may be lent to others, or be gone.
#[test]
fn fields_are_lent_one_by_one() {
    struct Grid {
        now: Vec<i64>,
        next: Vec<i64>,
        names: Vec<String>,
        seed: u64,
    }
    impl Grid {
        fn step(&mut self) -> u64 {
            let seed = &mut self.seed;
            parallel!(for i in 1..self.now.len() - 1 {
                self.next[i] = self.now[i - 1] + self.now[i + 1];
            });
            *seed += 1;
            let double = parallel!(2 * self.now[i] for i in 0..self.now.len());
            *seed += double.len() as u64;
            let mut again = |by: i64| {
                parallel!(for i in 0..10 {
                    self.next[i] += by * self.now[i];
                });
            };
            *seed += 1;
            again(3);
            again(4);
            *seed
        }

        fn rows(&mut self) {
            let len = self.now.len();
            parallel!(for i in 0..len {
                let sums = [0, 3].map(|k| self.now[i] + self.now[k]);
                self.next[i] = sums[0] + sums[1];
            });
        }

        fn ends(self) -> (Vec<String>, Vec<i64>) {
            let names = self.names;
            (names, parallel!(self.now[i] * 2 for i in 0..5))
        }
    }
    fn outside(grid: &mut Grid, other: &Grid, from: &[usize]) {
        parallel!(for (i, at) in from.iter().enumerate() {
            grid.next[i] = grid.now[i] + other.now[i] + other.next[*at];
        });
    }
    let now: Vec<i64> = (0..100).collect();
    let new = || Grid { now: now.clone(), next: vec![0; 100], names: vec!["a".to_owned()], seed: 3 };
    let mut grid = new();
    assert_eq!(grid.step(), 105);
    assert_eq!(grid.next[..12], [0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 20, 22]);
    grid.rows();
    assert_eq!(grid.next[5], 13);
    let other = new();
    outside(&mut grid, &other, &[3; 100]);
    assert_eq!(grid.next[5], 10);
    assert_eq!(grid.ends(), (vec!["a".to_owned()], vec![0, 2, 4, 6, 8]));
}

#[repr(C, packed)]
struct Packed {
    tag: u8,
    v: [u64; 4],
}

impl Packed {
    fn list(&self) -> Vec<u64> {
        // A field of a packed struct cannot be borrowed.
        let v = self.v;
        parallel!(v[i] + u64::from(self.tag) for i in 0..4)
    }
}

/// An index of the user's on a list of the user's.
#[derive(Clone, Copy)]
struct Id(usize);

struct Node(usize);

impl Index<Id> for Vec<Node> {
    type Output = Node;

    fn index(&self, Id(at): Id) -> &Node {
        &self[at]
    }
}

struct Graph {
    nodes: Vec<Node>,
    order: Vec<Id>,
}

impl Graph {
    fn list(&self) -> Vec<usize> {
        parallel!(self.nodes[*id].0 for id in &self.order)
    }
}

#[test]
fn fields_that_cannot_be_borrowed_or_have_an_index_of_the_users() {
    assert_eq!(Packed { tag: 1, v: [1, 2, 3, 4] }.list(), [2, 3, 4, 5]);
    let graph = Graph { nodes: (0..9).map(Node).collect(), order: (0..9).rev().map(Id).collect() };
    assert!(graph.list().into_iter().eq((0..9).rev()));
}

#[test]
fn fields_of_self() {
    let squares: Vec<i64> = (0..100).map(|i| i * i).collect();
    for n_jobs in N_JOBS {
        let mut exclusive = squares.clone();
        let mut model = Model::new(&squares, &mut exclusive);
        assert_eq!(model.list(n_jobs), squares.iter().map(|x| 10 * x).collect::<Vec<_>>());
        assert_eq!(model.through_two(), squares.iter().map(|x| 2 * x).collect::<Vec<_>>());
        let texts = model.in_other_ways(n_jobs);
        assert_eq!(texts[9], "81 82 328350 81 Some(81)");
        assert_eq!(model.in_loops(n_jobs)[1], (0..7).map(|i| i * i).sum::<i64>());
        model.step(n_jobs);
        let out: Vec<i64> = (0..LEN)
            .map(|i| match i {
                0 | 99 => 0,
                _ => squares[i - 1] + squares[i * 7 % LEN] + squares[99] + squares[i],
            })
            .collect();
        assert_eq!(model.out, out);
        let mut vec = squares.clone();
        (0..LEN).for_each(|i| vec[i * 7 % LEN] += out[i]);
        assert_eq!(model.vec, vec);
        assert_eq!(model.borrowed()[4], ("16", &"16".to_owned(), &16));
        let longer = model.longer();
        assert_eq!(Box::new(model).boxed()[1], 2 * vec[1]);
        assert_eq!(longer.len(), 98);
    }
    let pair = Pair(squares.clone(), squares.clone());
    let double: Vec<i64> = squares.iter().map(|x| 2 * x).collect();
    assert_eq!((pair.sums(), pair.by_macro()), (double.clone(), double));
    assert_eq!(Pair::of(squares)[2], 5);
}
