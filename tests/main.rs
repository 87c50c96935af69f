//! All tests from outside: one program, so that the window is linked once.
//! Each subject has a file; data lives under `tests/data`.

mod tidy;
mod vault;
