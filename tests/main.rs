//! All tests from outside: one program, so that the window is linked once.
//! Each subject has a file; data lives under `tests/data`.

mod casework;
mod gallery;
mod look;
mod tidy;
mod vault;
mod window;
