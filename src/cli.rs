//! The command line: the same engine for scripts, reviewers and machines without a display.

use std::process::ExitCode;

/// Reads the command line and does what it says.
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}
