//! Documents from outside: their bytes are read back as a reader would.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail loudly")]

mod anything;
mod file;
mod pages;
mod reader;
mod referral;
mod samples;
