//! All tests from outside: one program, so that the window is linked once.
//! Each subject has a file; data lives under `tests/data`.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails by giving up; clippy sees that only in the test functions themselves"
)]

mod casework;
mod cli;
mod desk;
mod documents;
mod gallery;
mod golden;
mod look;
mod look_contrast;
mod look_keys;
mod look_text;
mod screening;
mod talk;
mod tidy;
mod vault;
mod window;
