//! The command line: the same engine for scripts, reviewers and machines without a display.
//!
//! **Invariant:** what was asked for goes to the output, everything else to the error output. The program ends with 0 when it did what
//! was asked, 1 when it could not, 2 when what it was given is wrong; then it has written nothing.

mod args;
mod document;
mod findings;
mod guide_check;
mod input;
mod report;
mod report_text;

use crate::{app::shell, guides::Guides};
use args::{Args, Command, GuideCommand};
use clap::Parser;
use std::{
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

/// Reads the command line and does what it says.
pub fn main() -> ExitCode {
    ExitCode::from(run(std::env::args_os(), &mut io::stdout(), &mut io::stderr()))
}

/// Does what `args` say (the first is the program's own name) and gives the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let parsed = match Args::try_parse_from(args) {
        Ok(parsed) => parsed,
        Err(answer) => return say(&answer, out, err),
    };
    let done = match &parsed.command {
        None => shell::run(Guides::embedded()).map_err(|error| Failure::Cannot(error.to_string())),
        Some(Command::Document(wish)) => document::run(wish),
        Some(Command::Findings(wish)) => findings::run(wish, out),
        Some(Command::Guide { command: GuideCommand::Check { folder } }) => guide_check::run(folder, out),
    };
    match done {
        Ok(()) => 0,
        Err(failure) => {
            // Where even the error output is gone, the exit code still tells.
            failure.tell(err).ok();
            failure.code()
        }
    }
}

/// Help and version are what was asked for; anything else clap says is about wrong arguments.
fn say(answer: &clap::Error, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let asked_for = !answer.use_stderr();
    let written = if asked_for { write!(out, "{answer}") } else { write!(err, "{answer}") };
    match (asked_for, written) {
        (true, Ok(())) => 0,
        (true, Err(_)) => 1,
        (false, _) => 2,
    }
}

/// Why a command was not done.
enum Failure {
    /// The machine would not: a file that cannot be opened, a full disk.
    Cannot(String),
    /// What was given is wrong; one sentence for each mistake.
    Wrong(Vec<String>),
}

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Self::Cannot(_) => 1,
            Self::Wrong(_) => 2,
        }
    }

    fn tell(&self, err: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Cannot(why) => writeln!(err, "acogida: {why}"),
            Self::Wrong(mistakes) => mistakes.iter().try_for_each(|mistake| writeln!(err, "{mistake}")),
        }
    }
}

/// Output that could not be written is a job not done.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Cannot(format!("the output cannot be written: {error}"))
    }
}
