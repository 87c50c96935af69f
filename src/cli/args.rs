//! What can be asked for, with its help.
//!
//! **Invariant:** the help of each command says what it reads, what it writes and how it ends; nobody needs another page to use it.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

const EXIT_CODES: &str =
    "Exit codes: 0 done · 1 could not (a file cannot be opened or written) · 2 wrong input (every mistake is told, nothing is written)";

/// Structured screening talks with people who may need protection: offline, encrypted, summed up for a referral.
///
/// Without a command the desk opens in a window.
#[derive(Parser)]
#[command(name = "acogida", version, after_help = EXIT_CODES, disable_help_subcommand = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Prints what applies, what was found and on which grounds, and what is open, by id
    ///
    /// Reads whole cases (docs/case_file.md) and evaluates them along their guides, with the same engine as the desk. Names of people,
    /// notes and texts are not printed: only ids of questions, options, rules and roles.
    #[command(after_help = EXIT_CODES)]
    Findings(FindingsWish),
    /// Works on screening guides
    #[command(after_help = EXIT_CODES, disable_help_subcommand = true)]
    Guide {
        #[command(subcommand)]
        command: GuideCommand,
    },
}

#[derive(clap::Args)]
pub(super) struct FindingsWish {
    /// A case, a RON file; may be given several times
    #[arg(long = "case", value_name = "FILE", required = true)]
    pub(super) cases: Vec<PathBuf>,
    /// One JSON document instead of text: {"format": 1, "cases": [...]}
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Subcommand)]
pub(super) enum GuideCommand {
    /// Checks a guide: its logic, its texts in every language, and its scenarios
    ///
    /// Reads DIR/guide.ron, DIR/<language>.ftl and DIR/scenarios/*.ron. Tells every problem at once, each with its place and what can
    /// be done about it.
    #[command(after_help = EXIT_CODES)]
    Check {
        /// Folder of the guide
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}
