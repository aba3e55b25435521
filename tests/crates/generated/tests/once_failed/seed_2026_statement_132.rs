use generated_loops::prelude::*;

pub const CASE: Case = Case {
    name: "seed_2026/statement_132",
    exits: true,
    exact: false,
    away: false,
    recorded: false,
    serial,
    parallel,
};

pub fn serial(given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
    let mut a1: [u32; 8] = [1; 8];
    let ended = ended(|| -> Result<String, Wrong> {
        let mut rest = String::new();
        'rounds: for round in 0..3_i64 {
            for item in given.items.clone() {
                given.reach(item.at);
                a0.value[(mix((item.at as i64).wrapping_sub(2)) ^ a0.scale).rem_euclid(5) as usize] -= 1;
                if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
                if item.at == stop { continue 'rounds; }
                if item.at == later { panic!("on purpose {}", item.at); }
                if item.at == stop { break; }
            }
            rest += &format!("{:?};", round);
        }
        Ok(rest)
    });
    Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1)
}

pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0: Held<Vec<u64>> = Held { value: vec![500_000; 5], scale: 2 };
    let mut a1: [u32; 8] = [1; 8];
    let ended = ended(|| -> Result<String, Wrong> {
        let mut rest = String::new();
        'rounds: for round in 0..3_i64 {
            parallel!(n_jobs = n_jobs, 
                for item in given.items.clone() {
                    given.reach(item.at);
                    a0.value[(mix((item.at as i64).wrapping_sub(2)) ^ a0.scale).rem_euclid(5) as usize] -= 1;
                    if (item.at as i64) % 3 == 0 && item.at % 5 == 1 { continue; }
                    if item.at == stop { continue 'rounds; }
                    if item.at == later { panic!("on purpose {}", item.at); }
                    if item.at == stop { break; }
                }
            );
            rest += &format!("{:?};", round);
        }
        Ok(rest)
    });
    Outcome::new(ended).exact("a0", &a0.value).exact("a1", &a1)
}
