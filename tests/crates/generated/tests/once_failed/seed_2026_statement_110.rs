use generated_loops::prelude::*;

pub const CASE: Case = Case {
    name: "seed_2026/statement_110",
    exits: true,
    exact: true,
    away: false,
    recorded: false,
    serial,
    parallel,
};

pub fn serial(given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut pairs = vec![(1_i64, 3_usize); len + 1];
    let ended = ended(|| -> Result<String, Wrong> {
        'items: for i in 0..=len {
            let c_stop = if i == stop { break 'items } else { ((i as i64) & 58) };
            given.reach(i);
            for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                match mix(n1).rem_euclid(4) {
                    0 | 3 => {}
                    m => {
                        let n2 = c_stop.wrapping_add((i as i64));
                        pairs[i].0 += m.wrapping_add(m).rem_euclid(60);
                    }
                    _ => {}
                }
            }
            pairs[i].1 = usize::from(c_stop.wrapping_mul(15) % 2 == 0);
            pairs[i].0 += mix((i as i64)).rem_euclid(60);
        }
        Ok("the end".to_owned())
    });
    Outcome::new(ended).window("pairs", &pairs)
}

pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut pairs = vec![(1_i64, 3_usize); len + 1];
    let ended = ended(|| -> Result<String, Wrong> {
        parallel!(n_jobs = n_jobs, batch_size = batch, 
            'items: for i in 0..=len let c_stop = if i == stop { break 'items } else { ((i as i64) & 58) } {
                given.reach(i);
                for n1 in 0..mix((i as i64).wrapping_sub((i as i64))).rem_euclid(4) {
                    match mix(n1).rem_euclid(4) {
                        0 | 3 => {}
                        m => {
                            let n2 = c_stop.wrapping_add((i as i64));
                            pairs[i].0 += m.wrapping_add(m).rem_euclid(60);
                        }
                        _ => {}
                    }
                }
                pairs[i].1 = usize::from(c_stop.wrapping_mul(15) % 2 == 0);
                pairs[i].0 += mix((i as i64)).rem_euclid(60);
            }
        );
        Ok("the end".to_owned())
    });
    Outcome::new(ended).window("pairs", &pairs)
}
