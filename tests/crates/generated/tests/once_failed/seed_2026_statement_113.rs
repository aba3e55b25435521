use generated_loops::prelude::*;

pub const CASE: Case = Case {
    name: "seed_2026/statement_113",
    exits: true,
    exact: false,
    away: false,
    recorded: false,
    serial,
    parallel,
};

pub fn serial(given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0_home: f64 = 9.0;
    let ended = ended(|| -> Option<String> {
        let a0 = &mut a0_home;
        let mut rest = String::new();
        'rounds: for round in 0..3_i64 {
            'items: for i in 0..len {
                let c_stop = if i >= stop { break 'items } else { (round & 42) };
                if let Some(c0) = round.wrapping_add(c_stop).checked_sub(5) {
                    if c_stop & 3 != 0 {
                        let n1 = mix(c0.wrapping_sub(15));
                        *a0 = (*a0).min((c_stop & 48) as f64);
                        match n1.wrapping_add(c_stop).rem_euclid(4) {
                            0 => continue,
                            m @ 1..=2 => {
                                *a0 = (*a0).min(c0.wrapping_mul(19) as f64);
                                if i == later { break; }
                            }
                            _ => {}
                        }
                        *a0 = (*a0).min((n1 & 96) as f64);
                    }
                }
            }
            rest += &format!("{:?};", round);
        }
        Some(rest)
    });
    Outcome::new(ended).exact("a0", &a0_home)
}

pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0_home: f64 = 9.0;
    let ended = ended(|| -> Option<String> {
        let a0 = &mut a0_home;
        let mut rest = String::new();
        'rounds: for round in 0..3_i64 {
            parallel!(n_jobs = n_jobs, 
                'items: for i in 0..len let c_stop = if i >= stop { break 'items } else { (round & 42) } if let Some(c0) = round.wrapping_add(c_stop).checked_sub(5) if c_stop & 3 != 0 {
                    let n1 = mix(c0.wrapping_sub(15));
                    *a0 = (*a0).min((c_stop & 48) as f64);
                    match n1.wrapping_add(c_stop).rem_euclid(4) {
                        0 => continue,
                        m @ 1..=2 => {
                            *a0 = (*a0).min(c0.wrapping_mul(19) as f64);
                            if i == later { break; }
                        }
                        _ => {}
                    }
                    *a0 = (*a0).min((n1 & 96) as f64);
                }
            );
            rest += &format!("{:?};", round);
        }
        Some(rest)
    });
    Outcome::new(ended).exact("a0", &a0_home)
}
