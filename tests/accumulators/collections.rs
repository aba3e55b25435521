//! Collections that are filled in input order, arrays that are counted in, and what collects through a shared reference.

use crate::support::for_every_n_jobs;
use parallel_for::parallel;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex};

/// What is written to a list of bytes or to a text, up to the item that leaves the loop.
#[test]
fn written_bytes_and_texts() {
    use std::fmt::Write as _;
    use std::io::Write as _;
    fn run(n_jobs: usize, until: i32, bytes: &mut Vec<u8>, text: &mut String) -> Option<()> {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..1000 {
                bytes.write_all(&i32::to_be_bytes(i)).ok()?;
                text.write_str(&i.to_string()).ok()?;
                if i == until {
                    return None;
                }
                text.write_char(' ').unwrap();
            }
        );
        Some(())
    }
    for_every_n_jobs(|n_jobs| {
        for until in [0, 700, 2000] {
            let (mut bytes, mut text) = (vec![7], String::from("> "));
            let left = run(n_jobs, until, &mut bytes, &mut text);
            let all: Vec<i32> = (0..1000).take_while(|i| *i <= until).collect();
            let texts: Vec<String> = all.iter().map(ToString::to_string).collect();
            assert_eq!(left.is_some(), until == 2000);
            assert_eq!(text.trim_end(), format!("> {}", texts.join(" ")));
            assert_eq!(bytes[1..], all.iter().flat_map(|i| i.to_be_bytes()).collect::<Vec<_>>());
        }
    });
}

/// Each collection has the methods that std gives it, and of several together, of an element, and of a value of a map.
#[test]
fn every_collection_by_its_methods() {
    use std::io::Write as _;
    macro_rules! filled {
        ($($name:ident: $begin:expr, |$i:ident| $fill:expr;)*) => {
            for n_jobs in [1, 3] {$({
                let mut plain = $begin;
                for $i in 0..900_usize { let $name = &mut plain; $fill; }
                let mut $name = $begin;
                parallel!(n_jobs = n_jobs, for $i in 0..900_usize { $fill; });
                assert_eq!(format!("{plain:?}"), format!("{:?}", $name));
                let mut lists = vec![$begin; 3];
                parallel!(n_jobs = n_jobs, for $i in 0..900_usize { let $name = &mut lists[0]; $fill; });
                assert_eq!(format!("{plain:?}"), format!("{:?}", lists[0]));
                let mut map = BTreeMap::from([(0, $begin)]);
                parallel!(n_jobs = n_jobs, for $i in 0..900_usize { let $name = map.entry(0).or_default(); $fill; });
                assert_eq!(format!("{plain:?}"), format!("{:?}", map[&0]));
            })*}
        };
    }
    filled! {
        list: vec![7_usize], |i| { list.push(i); list.extend([i]); list.extend_from_slice(&[i, i]); list.append(&mut vec![i]) };
        bytes: vec![7_u8], |i| { bytes.push(i as u8); bytes.write_all(b"ab").unwrap() };
        queue: VecDeque::from([7_usize]), |i| { queue.push_back(i); queue.extend([i]); queue.append(&mut VecDeque::from([i])) };
        tree: BTreeSet::from([7_usize]), |i| { tree.extend([i]); tree.append(&mut BTreeSet::from([i * 2])) };
        map_of: BTreeMap::from([(7_usize, 7)]), |i| { map_of.extend([(i, i)]); map_of.append(&mut BTreeMap::from([(i * 2, i)])) };
        text: String::from("7"), |i| { text.push('x'); text.push_str(if i % 2 == 0 { "y" } else { "" }); text.extend(["z"]) };
    }
    let mut heap = BinaryHeap::new();
    parallel!(for i in 0..900 {
        heap.push(i);
        heap.append(&mut BinaryHeap::from([i]));
    });
    assert_eq!(heap.into_sorted_vec(), (0..1800).map(|i| i / 2).collect::<Vec<_>>());
}

#[test]
fn collections_in_input_order() {
    for_every_n_jobs(|n_jobs| {
        let (mut list, mut queue, mut heap) = (vec![-1], VecDeque::from([-1]), BinaryHeap::new());
        let (mut map, mut set, mut tree, mut ordered) =
            (HashMap::from([(0, -1)]), HashSet::new(), BTreeMap::new(), BTreeSet::new());
        let (mut text, mut flat) = (String::new(), Vec::new());
        parallel!(
            n_jobs = n_jobs,
            for i in 0..2000 {
                if i % 3 == 0 {
                    list.push(i);
                }
                match i % 7 {
                    0 => queue.push_back(i),
                    1 => heap.push(i),
                    _ => {}
                }
                map.insert(i % 100, i);
                set.insert(i % 50);
                let _ = tree.insert(i % 10, i.to_string());
                ordered.insert(-i);
                text.push((b'a' + (i % 26) as u8) as char);
                if i % 100 == 0 {
                    text += "|";
                    text.push_str("-");
                }
                for j in 0..i % 3 {
                    flat.extend([i, j]);
                }
            }
        );
        let serial = |keep: &dyn Fn(&i32) -> bool| (0..2000).filter(|i| keep(i)).collect::<Vec<_>>();
        assert!(list.into_iter().eq([-1].into_iter().chain(serial(&|i| i % 3 == 0))));
        assert!(queue.into_iter().eq([-1].into_iter().chain(serial(&|i| i % 7 == 0))));
        assert_eq!(heap.into_sorted_vec(), serial(&|i| i % 7 == 1));
        assert!((0..100).all(|k| map[&k] == 1900 + k) && map.len() == 100);
        assert_eq!(set.len(), 50);
        assert_eq!(
            tree.into_iter().collect::<Vec<_>>(),
            (0..10).map(|k| (k, (1990 + k).to_string())).collect::<Vec<_>>()
        );
        assert_eq!((ordered.len(), ordered.first()), (2000, Some(&-1999)));
        assert_eq!((&text[..4], text.len()), ("a|-b", 2040));
        assert_eq!(flat, (0..2000).flat_map(|i| (0..i % 3).flat_map(move |j| [i, j])).collect::<Vec<_>>());
    });
}

#[test]
fn arrays_counted_in_at_any_index() {
    for_every_n_jobs(|n_jobs| {
        let mut bins = vec![1_u32; 7];
        let mut grid = [[0_i64; 3]; 2];
        let mut left = vec![1000_usize; 3];
        let mut lasts = [vec![1000_u32; 3], vec![1000; 3]];
        parallel!(
            n_jobs = n_jobs,
            for i in 0..5000_usize {
                bins[i * i % 7] += 1;
                grid[i % 2][i % 3] += i as i64;
                left[i % 3] -= usize::from(i < 300);
                lasts[i % 2][i % 3] -= u32::from(i < 600);
            }
        );
        let mut expected = vec![1_u32; 7];
        (0..5000).for_each(|i| expected[i * i % 7] += 1);
        assert_eq!(bins, expected);
        assert_eq!(grid[1][2], (0..5000).filter(|i| i % 6 == 5).sum::<i64>());
        assert_eq!(left, [900; 3]);
        assert_eq!(lasts, [[900; 3], [900; 3]]);
        fn into_slice(n_jobs: usize, bins: &mut [f64]) {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..1000 {
                    bins[i % bins.len()] += 0.25;
                }
            );
        }
        let mut bins = [0.0; 10];
        into_slice(n_jobs, &mut bins);
        assert_eq!(bins, [25.0; 10]);
    });
}

#[test]
fn what_collects_through_a_shared_reference_is_shared() {
    struct Bag(Mutex<Vec<i32>>);
    impl Bag {
        fn push(&self, item: i32) {
            self.0.lock().unwrap().push(item);
        }
    }
    for_every_n_jobs(|n_jobs| {
        let bag = Bag(Mutex::default());
        let lent = &bag;
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                lent.push(i);
            }
        );
        let counted = Arc::new(Bag(Mutex::default()));
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100 {
                counted.push(i);
            }
        );
        assert_eq!((bag.0.into_inner().unwrap().len(), counted.0.lock().unwrap().len()), (100, 100));
    });
}

#[test]
fn linked_lists_are_filled_in_order() {
    for_every_n_jobs(|n_jobs| {
        let mut list = std::collections::LinkedList::from([-1]);
        parallel!(
            n_jobs = n_jobs,
            for i in 0..300 {
                list.push_back(i);
                if i % 7 == 0 {
                    list.extend([1000, 2000]);
                }
            }
        );
        let expected = (0..300).flat_map(|i| [Some(i), (i % 7 == 0).then_some(1000), (i % 7 == 0).then_some(2000)]);
        assert!(list.into_iter().eq(std::iter::once(-1).chain(expected.flatten())));
    });
}
