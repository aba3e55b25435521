//! Tests of `backend = processes` only.
