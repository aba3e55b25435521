//! `PARALLEL_SHARD`: which part of a loop this process runs.

use std::env;

/// The environment variable that makes a process a shard.
const VARIABLE: &str = "PARALLEL_SHARD";

/// One of so many processes that share a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shard {
    /// Its number, from 0 on.
    pub(super) index: usize,
    /// The number of all shards.
    pub(super) count: usize,
}

/// The wish of the environment, which the parts in the folder complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    index: usize,
    count: Count,
}

/// The number of all shards, as far as the environment knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Count {
    Given(usize),
    /// Of the array of jobs that this process is of, if it begins at 0 and has no gaps. One that is submitted again for some shards
    /// has a number of its own: that of the parts which are there wins.
    OfArray(Option<usize>),
}

impl Wish {
    /// The wish of this process's environment; `None` if it is no shard.
    ///
    /// # Errors
    /// A sentence that says how the variable is to be written.
    pub(super) fn of_environment() -> Result<Option<Self>, String> {
        Self::read(&|name| env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
    }

    /// The wish of these variables.
    fn read(variable: &dyn Fn(&str) -> Option<String>) -> Result<Option<Self>, String> {
        let Some(value) = variable(VARIABLE).filter(|value| !value.is_empty()) else { return Ok(None) };
        let malformed = || {
            format!(
                "`{VARIABLE}={value}` names no shard; write one of `0/16` to `15/16`, or `slurm/16` in an array of jobs"
            )
        };
        let (index, count) = match value.split_once('/') {
            Some((index, count)) => (index, Some(number(count).filter(|count| *count > 0).ok_or_else(malformed)?)),
            None => (value.as_str(), None),
        };
        let in_array = index == "slurm";
        let index = if in_array {
            let name = "SLURM_ARRAY_TASK_ID";
            variable(name).as_deref().and_then(number).ok_or_else(|| {
                format!("`{VARIABLE}={value}` needs `{name}`, which is not set; submit an array of jobs, `sbatch --array=0-15`")
            })?
        } else {
            number(index).ok_or_else(malformed)?
        };
        let count = match count {
            Some(count) => Count::Given(count),
            None if in_array => {
                let of_array = |what: &str| variable(&format!("SLURM_ARRAY_TASK_{what}")).as_deref().and_then(number);
                let count = of_array("COUNT")
                    .filter(|count| of_array("MIN") == Some(0) && of_array("MAX") == count.checked_sub(1));
                Count::OfArray(count)
            }
            None => return Err(malformed()),
        };
        Ok(Some(Self { index, count }))
    }

    /// The shard, in a folder with parts of so many shards, if it has any.
    ///
    /// # Errors
    /// A sentence about `folder`, or about the numbers.
    pub(super) fn resolve(self, there: Option<usize>, folder: &str) -> Result<Shard, String> {
        let others = |there: usize, count: usize| {
            format!(
                "the checkpoint `{folder}` has parts of {there} shards, not of {count}; go on with {there}, or take another path"
            )
        };
        let count = match (self.count, there) {
            (Count::Given(count), Some(there)) if count != there => return Err(others(there, count)),
            (Count::OfArray(Some(count)), Some(there)) if count > there => return Err(others(there, count)),
            (Count::Given(count), _) | (Count::OfArray(_), Some(count)) | (Count::OfArray(Some(count)), None) => count,
            (Count::OfArray(None), None) => {
                return Err(format!(
                    "`{VARIABLE}=slurm` does not know the number of shards, since the array is not 0 to n - 1; \
                     write it, `{VARIABLE}=slurm/16`"
                ));
            }
        };
        let index = self.index;
        if index >= count {
            return Err(format!(
                "there is no shard {index} of {count}; shards count from 0, so that the last one is {}/{count}",
                count - 1
            ));
        }
        Ok(Shard { index, count })
    }
}

/// The number that these digits are.
pub(super) fn number(digits: &str) -> Option<usize> {
    // `parse` takes a sign, too.
    digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok())?
}

impl Shard {
    /// Tells whether this block is the shard's.
    ///
    /// Of `count` neighbouring blocks each shard has one: what an item costs often changes slowly along the input, and so all
    /// shards get as much. Which of the neighbours that is, is turned from round to round by a hash: else the column of a grid
    /// would be one shard's.
    pub(super) fn has(self, block: usize) -> bool {
        let (round, place) = ((block / self.count) as u64, block % self.count);
        // The finaliser of `splitmix64`: part of the format, since another one gives other shards to the blocks that are left.
        let mut hash = round.wrapping_add(0x9e37_79b9_7f4a_7c15);
        hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let turn = (hash ^ (hash >> 31)) % self.count as u64;
        (place as u64 + turn) % self.count as u64 == self.index as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<Wish>, String> {
        Wish::read(&|name| variables.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned()))
    }

    /// The shard of these variables, in a folder with parts of so many.
    fn shard(variables: &[(&str, &str)], there: Option<usize>) -> Result<(usize, usize), String> {
        let wish = read(variables)?.expect("a shard");
        wish.resolve(there, "runs").map(|Shard { index, count }| (index, count))
    }

    fn array(value: &'static str, [id, count, min, max]: [&'static str; 4]) -> [(&'static str, &'static str); 5] {
        [
            (VARIABLE, value),
            ("SLURM_ARRAY_TASK_ID", id),
            ("SLURM_ARRAY_TASK_COUNT", count),
            ("SLURM_ARRAY_TASK_MIN", min),
            ("SLURM_ARRAY_TASK_MAX", max),
        ]
    }

    #[test]
    fn numbers() {
        assert_eq!(read(&[]), Ok(None));
        assert_eq!(read(&[(VARIABLE, "")]), Ok(None));
        assert_eq!(shard(&[(VARIABLE, "3/16")], None), Ok((3, 16)));
        assert_eq!(shard(&[(VARIABLE, "3/16")], Some(16)), Ok((3, 16)));
        assert_eq!(shard(&[(VARIABLE, "0/1")], None), Ok((0, 1)));
        for value in [
            "3",
            "/16",
            "3/",
            "3/0",
            "-1/4",
            "+1/4",
            "1/+4",
            "1/4/4",
            "a/4",
            "1 / 4",
            "1.0/4",
            "99999999999999999999/4",
            "/",
        ] {
            assert_eq!(
                read(&[(VARIABLE, value)]).unwrap_err(),
                format!(
                    "`PARALLEL_SHARD={value}` names no shard; write one of `0/16` to `15/16`, or `slurm/16` in an array of jobs"
                )
            );
        }
        assert_eq!(
            shard(&[(VARIABLE, "16/16")], None).unwrap_err(),
            "there is no shard 16 of 16; shards count from 0, so that the last one is 15/16"
        );
        assert_eq!(
            shard(&[(VARIABLE, "3/16")], Some(8)).unwrap_err(),
            "the checkpoint `runs` has parts of 8 shards, not of 16; go on with 8, or take another path"
        );
    }

    #[test]
    fn arrays_of_slurm() {
        // With the total written, whatever the array is.
        assert_eq!(shard(&array("slurm/16", ["5", "2", "5", "9"]), None), Ok((5, 16)));
        // From 0 on, without gaps.
        assert_eq!(shard(&array("slurm", ["3", "16", "0", "15"]), None), Ok((3, 16)));
        // Some of them again: the parts know how many there are.
        assert_eq!(shard(&array("slurm", ["5", "2", "5", "9"]), Some(16)), Ok((5, 16)));
        assert_eq!(shard(&array("slurm", ["1", "4", "0", "3"]), Some(16)), Ok((1, 16)));
        assert_eq!(
            shard(&array("slurm", ["3", "32", "0", "31"]), Some(16)).unwrap_err(),
            "the checkpoint `runs` has parts of 16 shards, not of 32; go on with 16, or take another path"
        );
        let unknown = "`PARALLEL_SHARD=slurm` does not know the number of shards, since the array is not 0 to n - 1; \
                       write it, `PARALLEL_SHARD=slurm/16`";
        for numbers in [
            ["5", "2", "5", "9"],
            ["1", "16", "1", "16"],
            ["2", "8", "0", "14"],
            ["0", "0", "0", "0"],
            ["3", "", "", ""],
        ] {
            assert_eq!(shard(&array("slurm", numbers), None).unwrap_err(), unknown, "{numbers:?}");
        }
        assert_eq!(
            read(&[(VARIABLE, "slurm/16")]).unwrap_err(),
            "`PARALLEL_SHARD=slurm/16` needs `SLURM_ARRAY_TASK_ID`, which is not set; submit an array of jobs, `sbatch --array=0-15`"
        );
        assert_eq!(
            shard(&array("slurm/16", ["16", "16", "1", "16"]), None).unwrap_err(),
            "there is no shard 16 of 16; shards count from 0, so that the last one is 15/16"
        );
    }

    #[test]
    fn each_block_is_one_shards() {
        for count in [1, 2, 3, 7, 16, 100] {
            for blocks in [0, 1, count - 1, count, 1000] {
                let mut of_each = vec![0; count];
                for block in 0..blocks {
                    let owners = (0..count).filter(|&index| Shard { index, count }.has(block)).collect::<Vec<_>>();
                    assert_eq!(owners.len(), 1, "block {block} of {count} shards");
                    of_each[owners[0]] += 1;
                }
                let (least, most) = (of_each.iter().min().unwrap(), of_each.iter().max().unwrap());
                assert!(most - least <= 1, "{of_each:?}");
            }
        }
    }

    /// A grid with as many columns as there are shards, or one more, or one less, or a divisor: the columns are spread.
    #[test]
    fn columns_of_a_grid_are_spread() {
        let count = 16;
        for columns in [4, 8, 15, 16, 17, 32] {
            for index in 0..count {
                let shard = Shard { index, count };
                let of_first = (0..columns * 400).filter(|block| block % columns == 0 && shard.has(*block)).count();
                // 25 of 400 are its share.
                assert!((8..=50).contains(&of_first), "{columns} columns, shard {index}: {of_first}");
            }
        }
    }
}
