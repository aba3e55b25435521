//! Loops over the inputs of other crates, and bodies that call them: rayon's parallel iterators, ndarray's axes.

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::parallel;
use support::for_every_n_jobs;

#[test]
fn parallel_iterators_of_rayon() {
    use rayon::prelude::*;
    let values: Vec<u32> = (0..2000).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(parallel!(n_jobs = n_jobs, x + 1 for x in values.par_iter()), (1..=2000).collect::<Vec<_>>());
        let sums = parallel!(n_jobs = n_jobs, chunk.iter().sum::<u32>() for chunk in values.par_chunks(300));
        assert_eq!(sums, values.chunks(300).map(|chunk| chunk.iter().sum()).collect::<Vec<u32>>());
        let odd = parallel!(n_jobs = n_jobs, x for x in values.par_iter().copied().filter(|x| x % 2 == 1));
        assert_eq!(odd, (1..2000).step_by(2).collect::<Vec<_>>());
        let pairs = parallel!(n_jobs = n_jobs, a * b for (a, b) in values.par_iter().zip(values.par_iter().rev()));
        assert_eq!(pairs[1], 1998);
    });
}

#[test]
fn the_axes_of_ndarray() {
    use ndarray::parallel::prelude::*;
    use ndarray::{Array2, Axis};
    let table = Array2::from_shape_fn((40, 30), |(row, column)| f64::from(u16::try_from(row * column).unwrap()));
    for_every_n_jobs(|n_jobs| {
        let sums = parallel!(n_jobs = n_jobs, row.sum() for row in table.axis_iter(Axis(0)));
        assert_eq!(sums, (0..40).map(|row| f64::from(row * 435)).collect::<Vec<_>>());
        let columns = parallel!(n_jobs = n_jobs, column.sum() for column in table.axis_iter(Axis(1)).into_par_iter());
        assert_eq!(columns, (0..30).map(|column| f64::from(column * 780)).collect::<Vec<_>>());
        let mut doubled = table.clone();
        parallel!(
            n_jobs = n_jobs,
            for mut row in doubled.axis_iter_mut(Axis(0)) {
                row *= 2.0;
            }
        );
        assert_eq!(doubled, &table * 2.0);
    });
}

#[test]
fn parallel_iterators_into_a_pipeline() {
    use rayon::prelude::*;
    for_every_n_jobs(|n_jobs| {
        let v: Vec<i64> = (0..1_000).collect();
        let mut out = Vec::new();
        parallel!(n_jobs = n_jobs, for &x in v.par_iter() { x } then |x: i64| out.push(x));
        assert_eq!(out, v);
        out.clear();
        parallel!(n_jobs = n_jobs, for x in v.par_iter().map(|x| x * 2) { x } then |x| out.push(x));
        assert!(out.into_iter().eq(v.iter().map(|x| x * 2)));
    });
}

#[test]
fn a_body_that_waits_for_rayon() {
    for_every_n_jobs(|n_jobs| {
        let sums = parallel!(n_jobs = n_jobs, {
            let (tell, told) = std::sync::mpsc::channel();
            rayon::spawn(move || tell.send(i).unwrap());
            told.recv().unwrap()
        } for i in 0..200);
        assert_eq!(sums, (0..200).collect::<Vec<_>>());
    });
}
