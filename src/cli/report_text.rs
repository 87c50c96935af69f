//! The report of a case as text for people who review, one thing a line.

use super::report::{ClockReport, FindingReport, GroundReport, Report};
use crate::screening::{guide_file::Level, name::Id};
use std::io::{self, Write};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    head(report, out)?;
    heading("findings", report.findings.len(), out)?;
    report.findings.iter().try_for_each(|finding| self::finding(finding, out))?;
    heading("open points", report.open_points.len(), out)?;
    for point in &report.open_points {
        writeln!(out, "  {} [{}] waits for {}", point.rule, level(point.level), list(&point.waits_for))?;
    }
    heading("prohibitions", report.prohibitions.len(), out)?;
    for prohibition in &report.prohibitions {
        match &prohibition.lifted_by {
            Some(role) => writeln!(out, "  {} lifted by {role}", prohibition.id)?,
            None => writeln!(out, "  {} on", prohibition.id)?,
        }
    }
    heading("gates", report.gates.len(), out)?;
    for gate in &report.gates {
        if gate.open {
            writeln!(out, "  {} open", gate.id)?;
        } else {
            writeln!(out, "  {} closed, lacks {}", gate.id, list(&gate.lacks))?;
        }
    }
    ids("applies", &report.applies, out)?;
    ids("may apply", &report.may_apply, out)?;
    heading("not to be asked now", report.not_to_be_asked.len(), out)?;
    for closed in &report.not_to_be_asked {
        writeln!(out, "  {} ({})", closed.question, closed.because)?;
    }
    ids("parked", &report.parked, out)?;
    if !report.unreadable.is_empty() {
        ids("answers that do not fit this guide", &report.unreadable, out)?;
    }
    Ok(())
}

fn head(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let (guide, zone) = (&report.guide, report.zone.as_deref().unwrap_or("UTC"));
    writeln!(out, "case {}{}", report.case, if report.fictional { " (fictional)" } else { "" })?;
    let reviewed = if guide.reviewed { "reviewed" } else { "not yet reviewed by a practitioner" };
    writeln!(out, "guide {} {}, {reviewed}", guide.id, guide.version)?;
    writeln!(out, "seen at {} ({zone}), interview {}", report.at, if report.closed { "closed" } else { "open" })?;
    writeln!(out, "suggested {}", level(report.suggested))?;
    writeln!(out, "judged {}", level(report.judged))
}

fn heading(what: &str, count: usize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{what} ({count})")
}

fn ids(what: &str, ids: &[Id], out: &mut dyn Write) -> io::Result<()> {
    heading(what, ids.len(), out)?;
    ids.iter().try_for_each(|id| writeln!(out, "  {id}"))
}

fn finding(finding: &FindingReport, out: &mut dyn Write) -> io::Result<()> {
    let stands_behind = if finding.shown { "" } else { ", a stronger rule stands for it" };
    let reminder = if finding.reminder { ", reminder" } else { "" };
    writeln!(out, "  {} [{}] since {}{reminder}{stands_behind}", finding.rule, level(finding.level), finding.since)?;
    finding.clocks.iter().try_for_each(|clock| writeln!(out, "    clock: {}", self::clock(clock)))?;
    finding.grounds.iter().try_for_each(|ground| writeln!(out, "    ground: {}", self::ground(ground)))?;
    finding.next_steps.iter().try_for_each(|step| writeln!(out, "    next: {} ({})", step.step, step.role))
}

fn clock(clock: &ClockReport) -> String {
    let from = clock.from.as_ref().map(|from| format!(" from {from}")).unwrap_or_default();
    let end = if let Some(missing) = &clock.missing_date {
        format!(", cannot run: {missing} is missing")
    } else if let Some(day) = clock.on {
        format!(", by the end of {day}")
    } else {
        clock.by.map(|by| format!(", by {by}")).unwrap_or_default()
    };
    format!("{}{from}{end}", clock.due)
}

fn ground(ground: &GroundReport) -> String {
    if ground.options.is_empty() {
        format!("{} {}", ground.question, ground.fact)
    } else {
        format!("{} = {}", ground.question, list(&ground.options))
    }
}

fn level(level: Option<Level>) -> String {
    level.map_or_else(|| "no level".to_owned(), |level| format!("{level:?}"))
}

fn list(ids: &[Id]) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")
}
