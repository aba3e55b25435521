use generated_loops::prelude::*;

pub const CASE: Case = Case {
    name: "seed_2026/comprehension_099",
    exits: true,
    exact: false,
    away: false,
    recorded: false,
    serial,
    parallel,
};

pub fn serial(given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
    let ended = ended(|| -> Result<String, Wrong> {
        let made = {
        let mut list = Vec::new();
        for c in given.text.chars() {
            let c_stop = if (c as usize) == stop { break } else { (c as i64).wrapping_add((c as i64)) };
            for k in [4_i64, 1] {
                list.push(({
                    if k % 4 == 0 {
                        a0.value.insert(((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale).rem_euclid(60), ((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale));
                    }
                    a0.value.insert((c_stop & 26).rem_euclid(60), (c_stop & 26));
                    ((c as i64), (k & 65))
                }));
            }
        }
        list
        };
        Ok(made.show())
    });
    Outcome::new(ended).exact("a0", &a0.value.show())
}

pub fn parallel(n_jobs: usize, given: &Given) -> Outcome {
    let Given { len, batch, stops: Stops { stop, later }, .. } = *given;
    let mut a0: Held<BTreeMap<i64, i64>> = Held { value: BTreeMap::new(), scale: 2 };
    let ended = ended(|| -> Result<String, Wrong> {
        let made = parallel!(n_jobs = n_jobs, batch_size = batch, 
            {
                if k % 4 == 0 {
                    a0.value.insert(((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale).rem_euclid(60), ((if mix((c as i64)) % 3 != 1 { c_stop } else { 47 }) ^ a0.scale));
                }
                a0.value.insert((c_stop & 26).rem_euclid(60), (c_stop & 26));
                ((c as i64), (k & 65))
            }
            for c in given.text.chars() let c_stop = if (c as usize) == stop { break } else { (c as i64).wrapping_add((c as i64)) } for k in [4_i64, 1]);
        Ok(made.show())
    });
    Outcome::new(ended).exact("a0", &a0.value.show())
}
