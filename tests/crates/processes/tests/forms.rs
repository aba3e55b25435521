//! Every form of loop, in worker processes: it gives what it gives on threads.

#![allow(clippy::cast_precision_loss, reason = "numbers are small")]

#[path = "../../../support/mod.rs"]
mod support;

use parallel_for::parallel;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use support::watched;

#[test]
fn lists_of_values() {
    watched(|| {
        let k = 3;
        let xs = vec![1.5_f64, 2.0, 3.0];
        let list = parallel!(backend = processes, x * f64::from(k) for x in &xs);
        assert_eq!(list, [4.5, 6.0, 9.0]);
    });
}
