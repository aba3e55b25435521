//! `break`, `return` and `?`: the first in input order leaves, and what came before it counts.

use crate::draw::Draw;
use crate::settings::Settings;

pub const FORMS: &[fn(&mut Draw<'_>)] = &[returns, questions, in_comprehensions, in_clauses, through_both];

/// Where two exits of a body are.
fn places(draw: &mut Draw<'_>, len: usize) -> (usize, usize) {
    (draw.place(len), draw.place(len))
}

fn returns(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, (stop, leave)) = (draw.load(len), places(draw, len));
    let run = |settings: &Settings| {
        let (mut sum, mut list) = (0, Vec::new());
        let mut go = || -> Result<usize, String> {
            statement!(settings; for i in 0..len {
                if i == leave { return Err(format!("left at {i}")); }
                if i == stop { break; }
                // Those behind the first that leaves, too.
                if i > leave.saturating_add(10) { return Ok(i); }
                sum += i + load.size(i);
                if i % 4 == 0 { list.push(i); }
            });
            Ok(usize::MAX)
        };
        (go(), sum, list)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}

fn questions(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 4_000, draw.settings());
    let (load, bad) = (draw.load(len), draw.place(len));
    let mut words: Vec<String> = (0..len).map(|i| i.to_string()).collect();
    if bad < len {
        words[bad].push('x');
    }
    let run = |settings: &Settings| {
        let mut total = 0_u64;
        let mut go = || -> Result<(), std::num::ParseIntError> {
            statement!(settings; for (i, word) in words.iter().enumerate() {
                total += word.parse::<u64>()? + load.at(i);
            });
            Ok(())
        };
        (go(), total)
    };
    assert_eq!(run(&settings), run(&Settings::Serial));
}

fn in_comprehensions(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len(), draw.settings());
    let (load, (stop, leave)) = (draw.load(len), places(draw, len));
    let go = || -> Result<Vec<usize>, usize> {
        Ok(with!(&settings; {
            if i == stop { break; }
            if i == leave { return Err(i); }
            if i % 5 == 1 { continue; }
            i + load.size(i)
        } for i in 0..len))
    };
    let expected =
        if leave < stop.min(len) { Err(leave) } else { Ok((0..stop.min(len)).filter(|i| i % 5 != 1).collect()) };
    assert_eq!(go(), expected);
    let go = || -> Option<usize> {
        Some(with!(&settings; sum((i != leave).then_some(i)? + load.size(i) for i in (0..len).filter(|_| true))))
    };
    assert_eq!(go(), (leave >= len).then(|| (0..len).sum()));
}

fn in_clauses(draw: &mut Draw<'_>) {
    let (len, settings) = (draw.len() % 1_000, draw.settings());
    let (load, bad) = (draw.load(len), draw.place(len));
    let row = |i: usize| if i == bad { Err(i) } else { Ok(0..i % 6) };
    let go = || -> Result<Vec<usize>, usize> {
        Ok(with!(&settings; i + j + load.size(i) for i in 0..len for j in row(i)? if j % 2 == 0))
    };
    let expected = if bad < len {
        Err(bad)
    } else {
        Ok((0..len).flat_map(|i| (0..i % 6).step_by(2).map(move |j| i + j)).collect())
    };
    assert_eq!(go(), expected);
}

/// An exit of an inner loop leaves the function through the outer one.
fn through_both(draw: &mut Draw<'_>) {
    let (len, settings, inner) = (draw.below(60), draw.settings(), draw.settings());
    let (load, bad) = (draw.load(len * 10), draw.below(1_000));
    let go = || -> Result<usize, (usize, usize)> {
        let rows = with!(&settings; {
            let row = || -> Result<usize, (usize, usize)> {
                statement!(&inner; for j in 0..30_usize {
                    if i * 30 + j == bad || i * 30 + j > bad + 40 { return Err((i, j)); }
                    load.at(j);
                });
                Ok(i)
            };
            row()?
        } for i in 0..len);
        Ok(rows.len())
    };
    assert_eq!(go(), if bad < len * 30 { Err((bad / 30, bad % 30)) } else { Ok(len) });
}
