//! Every iterator over exclusive items, cut in every way: it lends what it lent. Miri is to run these, too.

use super::*;
use crate::source::IntoIndexed;
use std::collections::VecDeque;
use std::fmt::Debug;

/// An item that can be told from all others, and is written to where it is exclusive.
trait Touch {
    fn touch(self, seen: &mut Vec<usize>);
}

macro_rules! touch {
    ($(|$item:ident: $ty:ty, $seen:ident| $body:expr;)*) => {$(
        impl Touch for $ty {
            fn touch(self, $seen: &mut Vec<usize>) {
                let $item = self;
                $body
            }
        }
    )*};
}
touch! {
    |item: usize, seen| seen.push(item);
    |item: i32, seen| seen.push(usize::try_from(item).unwrap());
    |item: u32, seen| seen.push(item as usize);
    |item: &u32, seen| seen.push(ptr::from_ref(item).addr());
    |item: &[u32], seen| seen.extend([item.as_ptr().addr(), item.len()]);
    |item: &mut u32, seen| {
        *item += 1;
        seen.push(ptr::from_ref(item).addr());
    };
    |item: &mut (), seen| seen.push(ptr::from_ref(item).addr());
    |item: &mut [u32], seen| {
        for value in &mut *item {
            *value += 1;
        }
        seen.extend([item.as_ptr().addr(), item.len()]);
    };
}
impl<A: Touch, B: Touch> Touch for (A, B) {
    fn touch(self, seen: &mut Vec<usize>) {
        self.0.touch(seen);
        self.1.touch(seen);
    }
}

fn touched<I: Touch>(item: I) -> Vec<usize> {
    let mut seen = Vec::new();
    item.touch(&mut seen);
    seen
}

/// Cut into blocks of `size` items that are all asked in turn, last block first, the input gives what the iterator gives. All its
/// items are held before one is written to.
fn check_blocks<I: IntoIndexed<Item: Touch>>(input: I, size: usize, expected: &[Vec<usize>]) {
    let source = input.into_indexed();
    let len = source.len();
    assert_eq!(len, expected.len());
    let mut blocks: Vec<_> = (0..len)
        .step_by(size)
        .map(|start| {
            let items = start..len.min(start + size);
            // SAFETY: each item is in one block.
            (items.clone(), unsafe { source.block(items) })
        })
        .collect();
    // SAFETY: it has no items.
    assert!(unsafe { source.block(len..len) }.next().is_none());
    let mut items = Vec::new();
    for _ in 0..=size {
        for (left, block) in blocks.iter_mut().rev() {
            assert_eq!(block.size_hint(), (left.len(), Some(left.len())));
            let next = left.next();
            let item = block.next();
            assert_eq!(next.is_some(), item.is_some());
            items.extend(next.zip(item));
        }
    }
    assert_eq!(items.len(), len);
    drop(blocks);
    for (index, item) in items {
        assert_eq!(touched(item), expected[index]);
    }
}

/// Checks each iterator with blocks of several sizes.
macro_rules! check {
    ($($iterator:expr),* $(,)?) => {$(
        let expected: Vec<_> = $iterator.map(touched).collect();
        for size in [1, 2, 3, 100] {
            check_blocks($iterator, size, &expected);
        }
    )*};
}

/// Every iterator over items of these, of `n` items or so.
fn check_all(n: usize) {
    let (a, b, c, units) = (&mut *vec![0_u32; n], &mut *vec![0_u32; n + 2], &*vec![0_u32; n + 1], &mut *vec![(); n]);
    let queue = &mut VecDeque::from(vec![0_u32; n]);
    queue.rotate_left(n / 3);
    queue.pop_front();
    queue.push_back(0);
    check! {
        a.iter_mut(),
        a.iter_mut().enumerate(),
        units.iter_mut().enumerate(),
        a.iter_mut().rev(),
        a.iter_mut().rev().rev().enumerate(),
        a.iter_mut().enumerate().rev(),
        a.iter_mut().skip(2),
        a.iter_mut().skip(2).rev(),
        a.iter_mut().take(4).enumerate(),
        a.iter_mut().rev().take(4).rev(),
        a.iter_mut().skip(1).take(4).rev().enumerate(),
        a.iter_mut().step_by(3),
        a.iter_mut().step_by(3).rev(),
        a.iter_mut().rev().step_by(2).enumerate(),
        a.iter_mut().enumerate().skip(1).step_by(2).step_by(2),
        a.chunks_mut(3),
        a.chunks_mut(3).enumerate(),
        a.chunks_mut(2).rev().enumerate(),
        a.chunks_mut(2).enumerate().rev(),
        a.chunks_mut(1).skip(1).step_by(2),
        a.chunks_exact_mut(3),
        a.chunks_exact_mut(2).enumerate(),
        a.chunks_exact_mut(2).rev(),
        a.chunks_exact_mut(2).enumerate().rev().skip(1),
        a.chunks_exact_mut(1).step_by(2).enumerate(),
        a.rchunks_mut(3),
        a.rchunks_mut(3).rev().enumerate(),
        a.rchunks_exact_mut(2).enumerate().skip(1).take(3),
        queue.iter_mut(),
        queue.iter_mut().enumerate(),
        queue.iter_mut().rev().enumerate().step_by(2),
        a.iter_mut().zip(&mut *b),
        a.iter_mut().zip(c),
        a.iter_mut().zip(c).enumerate(),
        a.iter_mut().zip(&mut *b).enumerate().skip(2).take(5),
        a.iter_mut().enumerate().zip(c.iter().copied()),
        a.iter_mut().zip(3..9_i32),
        (0..n).zip(&mut *a),
        c.iter().zip(a.iter_mut()),
        c.windows(2).zip(a.iter_mut()).skip(1),
        c.iter().zip(c).zip(a.iter_mut().zip(b.iter_mut().enumerate())).enumerate(),
        a.chunks_mut(3).zip(b.chunks_exact_mut(2)),
        a.chunks_exact_mut(2).zip(c.chunks(2)).enumerate(),
        a.chunks_exact_mut(2).enumerate().zip(b.rchunks_mut(2)),
        a.rchunks_exact_mut(3).zip(b.iter_mut()).take(2),
    }
}

#[test]
fn cut_anywhere_they_lend_what_they_lent() {
    let most = if cfg!(miri) { 8 } else { 40 };
    (0..=most).for_each(check_all);
}

/// Checks an iterator with each adaptor around it, and with each of two.
macro_rules! check_towers {
    ($($base:expr),*) => {$(
        check_towers! { $base; (enumerate()) (rev()) (skip(1)) (take(4)) (step_by(2)) }
    )*};
    ($base:expr; $(($($adaptor:tt)*))*) => {$(
        check! {
            $base.$($adaptor)*,
            $base.$($adaptor)*.enumerate(),
            $base.$($adaptor)*.rev(),
            $base.$($adaptor)*.skip(2),
            $base.$($adaptor)*.take(3),
            $base.$($adaptor)*.step_by(3),
        }
    )*};
}

fn check_towers(n: usize) {
    let a = &mut *vec![0_u32; n];
    let queue = &mut VecDeque::from(vec![0_u32; n]);
    queue.rotate_left(n / 3);
    queue.pop_front();
    queue.push_back(0);
    check_towers! { a.iter_mut(), a.chunks_mut(2), a.rchunks_mut(2), a.rchunks_exact_mut(2), queue.iter_mut() }
    check_towers! { a.chunks_exact_mut(2); (enumerate()) (skip(1)) (take(4)) (step_by(2)) }
    // Exact chunks are not to be had from the front, as the steps of what is turned around would be.
    check! { a.chunks_exact_mut(2).rev().enumerate(), a.chunks_exact_mut(2).rev().skip(1), a.chunks_exact_mut(2).rev().rev() }
}

#[test]
fn adaptors_around_adaptors_lend_what_they_lent() {
    let lengths = if cfg!(miri) { 5..8 } else { 0..20 };
    lengths.for_each(check_towers);
}

/// An iterator that has given so many items from either end.
fn after<I: DoubleEndedIterator>(mut iterator: I, front: usize, back: usize) -> I {
    iterator.by_ref().take(front).for_each(drop);
    iterator.by_ref().rev().take(back).for_each(drop);
    iterator
}

#[test]
fn what_is_left_of_an_iterator() {
    let (values, shared) = (&mut *vec![0_u32; 11], [0_u32; 9]);
    check! {
        after(values.iter_mut().enumerate(), 2, 1),
        after(values.iter_mut().step_by(2), 1, 0),
        after(values.iter_mut().step_by(2), 0, 1),
        after(values.iter_mut().skip(1).take(7), 1, 1).rev(),
        after(values.chunks_exact_mut(2).rev(), 2, 1),
        after(values.iter_mut().zip(&shared), 1, 1).enumerate(),
    }
}

fn stand<I: IntoIndexed>(input: I, items: Range<usize>) -> (usize, usize) {
    let Position { first, step } = input.into_indexed().position(&items);
    (first, step)
}

#[test]
fn numbers_stand_where_they_are() {
    let (mut a, b) = ([0; 9], [0; 8]);
    assert_eq!(stand(a.iter_mut().enumerate(), 2..5), (2, 1));
    assert_eq!(stand(a.iter_mut().enumerate().skip(2), 1..3), (3, 1));
    assert_eq!(stand(a.iter_mut().enumerate().rev(), 1..3), (6, 1));
    assert_eq!(stand(a.chunks_mut(2).enumerate().skip(1).step_by(2), 1..2), (3, 2));
    assert_eq!(stand(a.iter_mut().zip(&b).enumerate().skip(1), 2..4), (3, 1));
    assert_eq!(stand(a.iter_mut().enumerate().step_by(20), 0..1), (0, isize::MAX as usize));
    assert_eq!(stand(a[..0].iter_mut().enumerate(), 0..0), (0, 1));
    let mut left = a.iter_mut().enumerate();
    left.next();
    assert_eq!(stand(left, 0..2), (1, 1));
}

/// A `Zip` of items by their index does not show the iterators inside, which are not where they seem.
fn is_by_index<A: Random + Debug, B: Random + Debug>(a: A, b: B) {
    let name = std::any::type_name::<Zip<A, B>>();
    assert_eq!(format!("{:?}", a.zip(b)), "Zip", "std walks through {name}");
}

#[test]
fn std_zips_them_by_index() {
    let (mut a, b) = ([0_u32; 9], [0_u32; 8]);
    is_by_index(b.iter(), b.chunks(2));
    is_by_index(b.chunks_exact(2), b.rchunks(2));
    is_by_index(b.rchunks_exact(2), b.windows(2));
    is_by_index(a.iter_mut(), b.iter().copied());
    is_by_index(a.chunks_mut(2), b.iter().enumerate());
    is_by_index(a.chunks_exact_mut(2), b.iter().zip(&b));
    is_by_index(a.rchunks_mut(2), 0..3_u8);
    is_by_index(a.rchunks_exact_mut(2), 0..3_i32);
    #[cfg(target_pointer_width = "64")]
    is_by_index(a.iter_mut(), 0..3_i64);
    is_by_index(a.iter_mut().enumerate(), 0..3_usize);
    assert_ne!(format!("{:?}", b.iter().rev().zip(&b)), "Zip");
}
