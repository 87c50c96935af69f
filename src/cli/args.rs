//! What can be asked for, with its help.
//!
//! **Invariant:** the help of each command says what it reads, what it writes and how it ends; nobody needs another page to use it.

use clap::{Parser, Subcommand, ValueEnum};
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
    /// Writes a document of a case as PDF, without a window
    ///
    /// FILE holds a whole case (see `docs/case_file.md`): answers, the person's view, judgement, recipient, ground, what is ticked, and the
    /// moment at which one looks. The same file gives the same bytes. If anything in FILE is wrong, no PDF is written.
    #[command(after_help = EXIT_CODES)]
    Document(DocumentWish),
    /// Prints what applies, what was found and on which grounds, and what is open, by id
    ///
    /// Reads whole cases (see `docs/case_file.md`) and evaluates them along their guides, with the same engine as the desk. Names of people,
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
pub(super) struct DocumentWish {
    /// Which document
    #[arg(long, value_enum)]
    pub(super) kind: DocumentKind,
    /// The case, a RON file
    #[arg(long, value_name = "FILE")]
    pub(super) case: PathBuf,
    /// Language of the recipient: es or en
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) lang: String,
    /// Where the PDF goes; a file that is there is replaced whole
    #[arg(long, value_name = "OUT")]
    pub(super) pdf: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum DocumentKind {
    /// Asks a recipient to act: view, findings with grounds, judgement, ground of the disclosure
    ReferralSummary,
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
