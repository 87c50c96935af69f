//! Everything that can be seen of an interview: what applies, what may be asked, what was found and on which grounds, what is open.
//!
//! **Invariant:** one pure pass over guide, interview and the moment handed in. Nothing is kept between two looks, so nothing can be
//! stale; the same input gives the same evaluation.
//!
//! **The truth table** of leaves. Each cell says (holds, contrary) with Y yes, N no, ? not known. `tests/data/truth_table.ron` holds
//! the same table row by row, and a test compares it with what the code does.
//!
//! | what stands there | `Is`, `AnyOf`, `AllOf`, `Under`, dates | `Declined` | `DoesNotKnow` | `Unclear` | `NotAsked` | `Silent` |
//! |---|---|---|---|---|---|---|
//! | answered so | Y N | N Y | N Y | N Y | N Y | N Y |
//! | answered otherwise | N Y | N Y | N Y | N Y | N Y | N Y |
//! | an option marked `unknown` that the leaf names | Y N | N Y | N Y | N Y | N Y | Y N |
//! | an option marked `unknown` that it does not name | ? ? | N Y | N Y | N Y | N Y | Y N |
//! | declined | ? ? | Y N | N Y | N Y | N Y | Y N |
//! | does not know | ? ? | N Y | Y N | N Y | N Y | Y N |
//! | unclear | ? ? | N Y | N Y | Y N | N Y | Y N |
//! | not asked, with any reason or none | ? ? | N Y | N Y | N Y | Y N | Y N |
//! | no entry, interview open | ? ? | N Y | N Y | N Y | ? ? | ? ? |
//! | no entry, interview closed, shown and within the mode | ? ? | N Y | N Y | N Y | Y N | Y N |
//! | no entry, interview closed, outside the mode | ? ? | N Y | N Y | N Y | ? ? | ? ? |
//! | the question does not apply (an answer is parked) | N N | N N | N N | N N | N N | N N |
//!
//! A date of which parts are missing is "so" or "otherwise" only if every day it may mean agrees, else (? ?). An age is a number of
//! years, which grows only by whole years since the day it was recorded, or a date of birth; see [`age`].

mod age;
mod clocks;
mod grounds;
mod leaves;
mod open_points;
mod pass;
mod reading;

pub use clocks::{Deadline, Falls};
pub use grounds::{Chosen, Fact, Ground};

use super::{
    guide::{Gate, Guide, Question, Rule},
    guide_file::{AskedFrom, Forbids, Level, Voice},
    interview::{Interview, Lifted, Now, WorkingMode},
    name::Id,
    truth::{Side, Truth},
};
use grounds::Trail;
use jiff::Timestamp;
use pass::Pass;

/// What can be seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// One per question of the guide, in its order.
    pub questions: Vec<QuestionState>,
    /// Every rule that holds, the most urgent first.
    pub findings: Vec<Finding>,
    /// Rules that may still hold.
    pub open_points: Vec<OpenPoint>,
    /// One per gate of the guide, in its order.
    pub gates: Vec<GateState>,
    pub prohibitions: Vec<ProhibitionState>,
    /// The highest level among the findings: never a sum. None where no rule with a level holds, and that is not "low".
    pub suggested: Option<Level>,
    /// One per section of the guide, in its order.
    pub progress: Vec<Progress>,
    /// Questions whose answers are kept and reach nothing, because the question no longer applies.
    pub parked: Vec<Id>,
    /// Questions whose recorded answer does not fit this guide (it was asked with another version): it reaches nothing, and is told.
    pub unreadable: Vec<Id>,
}

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionState {
    pub applies: Truth,
    /// It applies, or it may apply and the guide wants it seen then.
    pub shown: bool,
    /// Something is recorded (a silence too).
    pub recorded: bool,
    pub asking: Asking,
}

/// May it be asked aloud? Never touches what is observed, volunteered or on file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    Open,
    /// Index of the gate in [`Evaluation::gates`].
    ClosedByGate(usize),
    OutsideMode,
    NeverSpoken,
}

/// Whether a gate is open; if not, what it still lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateState {
    pub id: Id,
    pub open: bool,
    /// The questions whose answers keep it closed.
    pub lacks: Vec<Id>,
}

/// A rule that holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub rule: Id,
    /// Index of the rule in the guide.
    pub index: usize,
    pub level: Option<Level>,
    /// The facts it rests on. They suffice; without any of them it does not hold.
    pub grounds: Vec<Ground>,
    /// The earliest time at which answers that suffice were complete.
    pub since: Timestamp,
    pub deadlines: Vec<Deadline>,
    /// No stronger rule stands for it.
    pub shown: bool,
    /// A bare reminder that something was not asked.
    pub reminder: bool,
}

impl Finding {
    /// When the first of its deadlines falls due, where that is a moment.
    pub fn first_due(&self) -> Option<Timestamp> {
        self.deadlines.iter().filter_map(|deadline| deadline.by).min()
    }
}

/// A rule that may still hold, with the questions it waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPoint {
    pub rule: Id,
    pub index: usize,
    pub level: Option<Level>,
    pub waits_for: Vec<Id>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProhibitionState {
    pub id: Id,
    pub forbids: Forbids,
    /// By whom and for what it was lifted. While there is nothing here, it is on.
    pub lifted: Option<Lifted>,
}

impl ProhibitionState {
    pub fn is_on(&self) -> bool {
        self.lifted.is_none()
    }
}

/// Only what applies and belongs to the way of working is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub recorded: usize,
    pub applying: usize,
}

impl Evaluation {
    pub fn finding(&self, rule: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule.as_str() == rule)
    }

    pub fn open_point(&self, rule: &str) -> Option<&OpenPoint> {
        self.open_points.iter().find(|point| point.rule.as_str() == rule)
    }

    /// Whether this is forbidden now.
    pub fn forbids(&self, what: Forbids) -> bool {
        self.prohibitions.iter().any(|prohibition| prohibition.forbids == what && prohibition.is_on())
    }
}

/// Looks at an interview along its guide.
pub fn evaluate(guide: &Guide, interview: &Interview, now: &Now) -> Evaluation {
    let pass = Pass::over(guide, interview, now);
    let mut trail = Trail::new(&pass);
    let gates: Vec<_> = guide.gates.iter().map(|gate| gate_state(&pass, &mut trail, gate)).collect();
    let questions: Vec<_> = (0..guide.questions.len()).map(|index| question_state(&pass, &gates, index)).collect();
    let findings = findings(&pass, &mut trail, now);
    Evaluation {
        suggested: findings.iter().filter_map(|finding| finding.level).max(),
        progress: guide.sections.iter().map(|section| progress(guide, interview.mode, &questions, section.questions.clone())).collect(),
        open_points: guide.rules.iter().enumerate().filter_map(|(index, rule)| open_point(&pass, index, rule)).collect(),
        prohibitions: prohibitions(guide, interview),
        parked: named(guide, pass.readings.iter().map(|reading| reading.recorded.is_some() && reading.applies.is_no())),
        unreadable: named(guide, pass.readings.iter().map(reading::Reading::is_unreadable)),
        findings,
        gates,
        questions,
    }
}

fn named(guide: &Guide, chosen: impl Iterator<Item = bool>) -> Vec<Id> {
    guide.questions.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(question, _)| question.id.clone()).collect()
}

fn gate_state(pass: &Pass<'_>, trail: &mut Trail<'_, '_>, gate: &Gate) -> GateState {
    let open = pass.side(gate.root, Side::Holds).is_yes();
    let lacks = if open { Vec::new() } else { trail.lacking(gate.root) };
    GateState { id: gate.id.clone(), open, lacks }
}

fn question_state(pass: &Pass<'_>, gates: &[GateState], index: usize) -> QuestionState {
    let (question, reading) = (&pass.guide.questions[index], &pass.readings[index]);
    QuestionState {
        applies: reading.applies,
        shown: reading.shown,
        recorded: reading.recorded.is_some(),
        asking: asking(question, gates, pass.interview.mode),
    }
}

fn asking(question: &Question, gates: &[GateState], mode: WorkingMode) -> Asking {
    match (question.voice, question.gate) {
        (Voice::Observed, _) => Asking::NeverSpoken,
        _ if mode == WorkingMode::ObserveOnly || !within(question, mode) => Asking::OutsideMode,
        (_, Some(gate)) if !gates[gate].open => Asking::ClosedByGate(gate),
        _ => Asking::Open,
    }
}

/// Whether a question belongs to a way of working. Where nothing is spoken, only what can be noticed does.
fn within(question: &Question, mode: WorkingMode) -> bool {
    match mode {
        WorkingMode::Speaking(asked) => question.mode <= asked,
        WorkingMode::ObserveOnly => question.voice != Voice::Spoken && question.mode == AskedFrom::FirstContact,
    }
}

fn findings(pass: &Pass<'_>, trail: &mut Trail<'_, '_>, now: &Now) -> Vec<Finding> {
    let holds: Vec<bool> = pass.guide.rules.iter().map(|rule| pass.side(rule.root, Side::Holds).is_yes()).collect();
    let rules = pass.guide.rules.iter().enumerate().filter(|(index, _)| holds[*index]);
    let mut findings: Vec<_> = rules
        .map(|(index, rule)| {
            let since = pass.since(rule.root, Side::Holds);
            Finding {
                rule: rule.id.clone(),
                index,
                level: rule.level,
                grounds: trail.grounds(rule.root),
                since,
                deadlines: clocks::deadlines(pass, rule, since, now),
                shown: !rule.shown_unless.iter().any(|stronger| holds[*stronger]),
                reminder: rule.reminder,
            }
        })
        .collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    findings
}

fn open_point(pass: &Pass<'_>, index: usize, rule: &Rule) -> Option<OpenPoint> {
    if pass.side(rule.root, Side::Holds) != Truth::NotKnown {
        return None;
    }
    let waits_for = open_points::waits_for(pass, rule.root);
    (!waits_for.is_empty()).then(|| OpenPoint { rule: rule.id.clone(), index, level: rule.level, waits_for })
}

/// A lifting counts when the right role did it, by name and for a purpose.
fn prohibitions(guide: &Guide, interview: &Interview) -> Vec<ProhibitionState> {
    let written = |text: &str| !text.trim().is_empty();
    guide
        .prohibitions
        .iter()
        .map(|prohibition| {
            let by_right = |lifted: &&Lifted| {
                prohibition.lifted_by.iter().any(|role| role.as_str() == lifted.role) && written(&lifted.name) && written(&lifted.purpose)
            };
            let lifted = interview.lifted.get(&prohibition.id).filter(by_right).cloned();
            ProhibitionState { id: prohibition.id.clone(), forbids: prohibition.forbids, lifted }
        })
        .collect()
}

fn progress(guide: &Guide, mode: WorkingMode, states: &[QuestionState], questions: std::ops::Range<usize>) -> Progress {
    let mut progress = Progress::default();
    for index in questions {
        let state = states[index];
        if state.shown && (state.recorded || within(&guide.questions[index], mode)) {
            progress.applying += 1;
            progress.recorded += usize::from(state.recorded);
        }
    }
    progress
}
