//! `acogida findings`: what the engine sees in a case.

use super::{Failure, args::FindingsWish, input, report::Report, report_text};
use serde::Serialize;
use std::io::Write;

/// The whole answer. Its shape is published: fields are added, never changed.
#[derive(Serialize)]
struct Answer {
    format: u32,
    cases: Vec<Report>,
}

pub(super) fn run(wish: &FindingsWish, out: &mut dyn Write) -> Result<(), Failure> {
    let files = input::cases(&wish.cases, &input::guides())?;
    let cases: Vec<Report> = files.iter().map(|(path, file)| Report::of(path, file)).collect();
    if wish.json {
        let text = serde_json::to_string_pretty(&Answer { format: 1, cases }).map_err(std::io::Error::from)?;
        writeln!(out, "{text}")?;
    } else {
        for (n, report) in cases.iter().enumerate() {
            if n > 0 {
                writeln!(out)?;
            }
            report_text::write(report, out)?;
        }
    }
    Ok(out.flush()?)
}
