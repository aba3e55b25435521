//! The machine: what it is, the CPU time that the process has used, and the affinity of a thread.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

/// The line that stands above every table.
pub fn description() -> String {
    let cores = parallel_for::cpu_count();
    format!("{cores} cores, {}, {}, {}", cpu_model(), env!("RACE_RUSTC"), today())
}

fn cpu_model() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, model)| model.trim().to_owned())
}

/// The date in UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (year, month, day) = civil(seconds / 86_400);
    format!("{year}-{month:02}-{day:02}")
}

/// Days since 1970 as a date, counting the years from March on, so that the leap day is the last.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    (era * 400 + year + u64::from(month >= 10), if month < 10 { month + 3 } else { month - 9 }, day)
}

/// Nanoseconds of CPU time that all threads of the process have used.
#[cfg(unix)]
pub fn cpu_time() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is to a `timespec`. (`getrusage` has the same clock, in microseconds.)
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

#[cfg(not(unix))]
pub fn cpu_time() -> u64 {
    0
}

/// The cores that the calling thread may run on.
#[cfg(target_os = "linux")]
pub struct Affinity(libc::cpu_set_t);

#[cfg(target_os = "linux")]
impl Affinity {
    pub fn now() -> Self {
        // SAFETY: a set of bits, for which zeros are a value.
        let mut set = unsafe { std::mem::zeroed() };
        // SAFETY: the pointer and the size are those of the set; 0 is the calling thread.
        unsafe { libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), &raw mut set) };
        Self(set)
    }

    pub fn restore(&self) {
        // SAFETY: as above.
        unsafe { libc::sched_setaffinity(0, size_of::<libc::cpu_set_t>(), &raw const self.0) };
    }
}

#[cfg(not(target_os = "linux"))]
pub struct Affinity;

#[cfg(not(target_os = "linux"))]
impl Affinity {
    pub fn now() -> Self {
        Self
    }

    pub fn restore(&self) {}
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn dates() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(11_016), (2000, 2, 29));
        assert_eq!(civil(20_789), (2026, 12, 2));
    }
}
