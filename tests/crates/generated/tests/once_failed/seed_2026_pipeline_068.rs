use generated_loops::prelude::*;

pub const CASE: Case = Case {
    name: "seed_2026/pipeline_068",
    exits: true,
    exact: true,
    away: false,
    recorded: false,
    serial,
    parallel,
};

pub fn serial(given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0: Vec<i64> = Vec::new();
    let mut s0: Vec<(usize, i64)> = Vec::new();
    let ended = ended(|| -> Result<String, Wrong> {
        'items: for item in given.census.items(len) {
            let (at, v) = {
                given.reach(item.value);
                a0.extend([(item.value as i64), 4]);
                match item.value { x if x == later => break 'items, _ => {} }
                (item.value, (item.value as i64).wrapping_mul(15))
            };
            s0.push((at, mix((at as i64).wrapping_sub(v))));
            if (at as i64) % 5 == 0 { s0.push((at, (at as i64).wrapping_mul(7))); }
            match at { x if x == stop => resume_unwind(Box::new(Payload(at))), _ => {} }
            if (at as i64) > 211 {
            }
        }
        Ok("the end".to_owned())
    });
    Outcome::new(ended).sequence("a0", a0).sunk("s0", &s0)
}

pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0: Vec<i64> = Vec::new();
    let mut s0: Vec<(usize, i64)> = Vec::new();
    let ended = ended(|| -> Result<String, Wrong> {
        parallel!(n_jobs = n_jobs, batch_size = batch,
            'items: for item in given.census.items(len) {
                given.reach(item.value);
                a0.extend([(item.value as i64), 4]);
                match item.value { x if x == later => break 'items, _ => {} }
                (item.value, (item.value as i64).wrapping_mul(15))
            } then |(at, v)| {
                s0.push((at, mix((at as i64).wrapping_sub(v))));
                if (at as i64) % 5 == 0 { s0.push((at, (at as i64).wrapping_mul(7))); }
                match at { x if x == stop => resume_unwind(Box::new(Payload(at))), _ => {} }
                if (at as i64) > 211 {
                }
            }
        );
        Ok("the end".to_owned())
    });
    Outcome::new(ended).sequence("a0", a0).sunk("s0", &s0)
}
