//! `?` and `return` leave the function around the loop.

use crate::support::for_every_n_jobs;
use parallel_for::parallel;
use std::num::{ParseFloatError, ParseIntError};
use std::ops::ControlFlow;

#[derive(Debug, PartialEq)]
enum Wrong {
    Int(String),
    Float(String),
    Negative(i32),
}

impl From<ParseIntError> for Wrong {
    fn from(error: ParseIntError) -> Self {
        Self::Int(error.to_string())
    }
}

impl From<ParseFloatError> for Wrong {
    fn from(error: ParseFloatError) -> Self {
        Self::Float(error.to_string())
    }
}

#[test]
fn several_error_types_in_one_body() {
    fn run(n_jobs: usize, rows: &[(String, String)]) -> Result<Vec<f64>, Wrong> {
        let products =
            parallel!(n_jobs = n_jobs, f64::from(int.parse::<i32>()?) * float.parse::<f64>()? for (int, float) in rows);
        Ok(products)
    }
    let rows = |bad: Option<(usize, &str, &str)>| -> Vec<(String, String)> {
        let mut rows: Vec<_> = (0..2000).map(|i| (i.to_string(), format!("{i}.5"))).collect();
        if let Some((at, int, float)) = bad {
            rows[at] = (int.to_owned(), float.to_owned());
            rows[1900] = ("also bad".to_owned(), "worse".to_owned());
        }
        rows
    };
    for_every_n_jobs(|n_jobs| {
        let all = run(n_jobs, &rows(None)).unwrap();
        assert!(all.iter().enumerate().all(|(i, &x)| x == i as f64 * (i as f64 + 0.5)));
        assert_eq!(run(n_jobs, &rows(Some((700, "x", "1")))), Err(Wrong::Int("invalid digit found in string".into())));
        assert_eq!(run(n_jobs, &rows(Some((700, "1", "y")))), Err(Wrong::Float("invalid float literal".into())));
    });
}

#[test]
fn options_and_control_flow() {
    fn roots(n_jobs: usize, numbers: &[i32]) -> Option<Vec<i32>> {
        Some(parallel!(n_jobs = n_jobs, x.checked_ilog2()? as i32 for &x in numbers))
    }
    fn until(n_jobs: usize, numbers: &[i32]) -> ControlFlow<i32, usize> {
        let check = |x: i32| if x > 90 { ControlFlow::Break(x) } else { ControlFlow::Continue(x % 2 == 0) };
        ControlFlow::Continue(parallel!(n_jobs = n_jobs, count(check(x)? for &x in numbers)))
    }
    let numbers: Vec<i32> = (1..=1000).collect();
    for_every_n_jobs(|n_jobs| {
        assert_eq!(roots(n_jobs, &numbers), Some(numbers.iter().map(|x| x.ilog2() as i32).collect()));
        assert_eq!(roots(n_jobs, &[1, 0, 3]), None);
        assert_eq!(until(n_jobs, &numbers), ControlFlow::Break(91));
        assert_eq!(until(n_jobs, &numbers[..80]), ControlFlow::Continue(40));
    });
}

#[test]
fn inside_the_macros_of_std() {
    fn run(n_jobs: usize, words: &[&str]) -> Result<Vec<String>, ParseIntError> {
        Ok(
            parallel!(n_jobs = n_jobs, format!("{:?} {width:>3}", vec![word.parse::<i32>()?; 2], width = word.parse::<u8>()?) for word in words),
        )
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs, &["1", "22"]).unwrap(), ["[1, 1]   1", "[22, 22]  22"]);
        assert!(run(n_jobs, &["1", "x"]).is_err());
        assert!(run(n_jobs, &["1", "300"]).is_err());
    });
}

#[test]
fn the_function_around_may_be_a_closure_or_async() {
    for_every_n_jobs(|n_jobs| {
        let closure = |limit: i32| -> Result<i32, Wrong> {
            parallel!(
                n_jobs = n_jobs,
                for i in 0..100 {
                    if i == limit {
                        return Err(Wrong::Negative(i));
                    }
                }
            );
            Ok(limit)
        };
        assert_eq!(closure(50), Err(Wrong::Negative(50)));
        assert_eq!(closure(500), Ok(500));
        let future = async {
            let lengths = parallel!(n_jobs = n_jobs, word.parse::<i32>()? for word in ["1", "2", "x"]);
            Ok::<_, ParseIntError>(lengths)
        };
        let mut future = std::pin::pin!(future);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let std::task::Poll::Ready(result) = future.as_mut().poll(&mut context) else { panic!("nothing to wait for") };
        assert!(result.is_err());
    });
}

#[test]
fn what_is_returned_may_be_converted_on_the_way() {
    fn run(
        n_jobs: usize,
        bad: bool,
    ) -> Result<Box<dyn Fn() -> usize + Send>, Box<dyn std::error::Error + Send + Sync>> {
        parallel!(
            n_jobs = n_jobs,
            for i in 0..100_usize {
                if i == 40 && bad {
                    return Err("forty".into());
                }
                if i == 60 {
                    return Ok(Box::new(move || i));
                }
                let _: u8 = (i as u64).try_into()?;
            }
        );
        unreachable!()
    }
    for_every_n_jobs(|n_jobs| {
        assert_eq!(run(n_jobs, true).err().unwrap().to_string(), "forty");
        assert_eq!(run(n_jobs, false).unwrap()(), 60);
    });
}

/// What looks like two statements in one, and is none.
#[test]
fn in_blocks_given_to_macros_with_lifetimes_and_labels() {
    fn name<'a>(names: &[&'a str], place: usize) -> Option<&'a str> {
        names.get(place).copied()
    }
    fn all<'a>(names: &[&'a str], n: usize) -> Option<Vec<String>> {
        Some(parallel!(
            format!("{} {}", { let name: &'a str = name(names, i)?; name }, 'a: { if i > 0 { break 'a i.checked_add(1)?; } 1 })
            for i in 0..n
        ))
    }
    assert_eq!(all(&["Ada", "Grace"], 2).unwrap(), ["Ada 1", "Grace 2"]);
    assert_eq!(all(&["Ada", "Grace"], 3), None);
}
