//! Six serial loops, and the same loops wrapped: the macro is all that changes.
//!
//! `cargo run --release --example serial_to_parallel`

// The pairs are there to be compared, as a user would write them.
#![allow(clippy::assign_op_pattern, clippy::manual_memcpy, clippy::needless_range_loop)]

use parallel_for::parallel;
use std::num::ParseFloatError;

/// Runs the same text twice: as it is, and in `parallel!`. Gives what `$result` is after each.
macro_rules! twice {
    ({ $($before:tt)* } $result:expr, { $($text:tt)* }) => {{
        let serial = { $($before)* $($text)* $result };
        let parallel = { $($before)* parallel!($($text)*); $result };
        assert_eq!(serial, parallel);
        println!("{parallel:?}");
    }};
}

/// The average of the numbers up to the first negative one. `?`, `break` and two accumulators.
fn average(lines: &[&str]) -> Result<f64, ParseFloatError> {
    let (mut sum, mut count) = (0.0, 0.0);
    // for line in lines {
    parallel!(for line in lines {
        let number: f64 = line.parse()?;
        if number < 0.0 {
            break;
        }
        sum += number;
        count += 1.0;
    });
    Ok(sum / count)
}

fn main() -> Result<(), ParseFloatError> {
    let values: Vec<u32> = (1..=1000).map(|i| i * 7919 % 1000).collect();

    // 1. Each item its own element.
    twice!({ let mut out = vec![0; 5]; } out, {
        for i in 0..5 {
            out[i] = values[i] / 2;
        }
    });
    // 2. Sums, and the largest.
    twice!(
        {
            let (mut sum, mut most) = (10, 0);
        }(sum, most),
        {
            for x in &values {
                sum += x;
                most = most.max(*x);
            }
        }
    );
    // 3. A list, in order.
    twice!({ let mut kept = Vec::new(); } kept, {
        for (place, x) in values.iter().enumerate() {
            if x % 100 == 0 {
                kept.push((place, *x));
            }
        }
    });
    // 4. A histogram.
    twice!({ let mut bins = [0; 4]; } bins, {
        for x in &values {
            bins[*x as usize / 250] += 1;
        }
    });
    // 5. An end, from the first item that asks for it.
    twice!({ let mut before = 0; } before, {
        for x in &values {
            if *x == 500 {
                break;
            }
            before += 1;
        }
    });
    // 6. A way out of the function.
    println!("{:?}", average(&["1", "2.5", "4", "-1", "not reached"])?);
    println!("{:?}", average(&["1", "2,5", "4"]));
    Ok(())
}
