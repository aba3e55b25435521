//! More ways to fill.

use crate::numbers::twins;
use parallel_for::parallel;
use std::collections::BTreeMap;
use std::fmt::Write as _;

#[test]
fn lists() {
    twins!(let mut all = vec![0_usize]; for i in 0..500_usize; { all.extend_from_slice(&[i, i + 1]); });
    twins!(let mut all = vec![0_usize]; for i in 0..500_usize; { let mut own = vec![i; i % 3]; all.append(&mut own); });
    twins!(let mut buckets = vec![Vec::new(); 5]; for i in 0..500_usize; { buckets[i * i % 5].push(i); });
    twins!(let mut adj = vec![vec![9_usize]; 40]; for i in 0..200_usize; { adj[i % 40].push(i); adj[i * 3 % 40].push(i + 1); });
    twins!(let mut maps = vec![BTreeMap::new(); 3]; for i in 0..100_usize; { maps[i % 3].insert(i % 10, i); });
}

#[test]
fn text() {
    twins!(let mut s = String::from("a"); for i in 0..500; { write!(s, "{i},").unwrap(); });
    twins!(let mut s = String::from("a"); for i in 0..500; { let _ = writeln!(s, "{i}"); s.push('x'); });
    twins!(let mut lines = vec![String::new(); 3]; for i in 0..50_usize; { write!(lines[i % 3], "{i},").unwrap(); });
    fn through(s: &mut String) -> std::fmt::Result {
        parallel!(
            n_jobs = 2,
            for i in 0..100 {
                write!(s, "{i} ")?;
            }
        );
        Ok(())
    }
    let mut s = String::new();
    through(&mut s).unwrap();
    assert_eq!(s, (0..100).fold(String::new(), |s, i| s + &format!("{i} ")));
}

#[test]
fn bytes() {
    use std::io::Write as _;
    twins!(let mut s = vec![1_u8]; for i in 0..500; { write!(s, "{i},").unwrap(); });
}
