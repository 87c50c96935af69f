//! What `acogida findings` says about a case, by id.
//!
//! **Invariant:** ids, levels and times only: no name, no note, no text a person typed, no answer of free text.

use crate::{
    casework::{case_file::CaseFile, ids::hex},
    screening::{
        answer::Reason,
        evaluate::{Asking, Deadline, Evaluation, Fact, Falls, Finding, Ground},
        guide::Guide,
        guide_file::{Due, Level},
        interview::WorkingMode,
        name::Id,
        truth::Truth,
    },
};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use std::path::Path;

#[derive(Serialize)]
pub(super) struct Report {
    pub(super) file: String,
    pub(super) case: String,
    pub(super) fictional: bool,
    pub(super) guide: GuideReport,
    /// The moment at which one looks, and the zone in which days are counted.
    pub(super) at: Timestamp,
    pub(super) zone: Option<String>,
    pub(super) mode: WorkingMode,
    pub(super) closed: bool,
    /// The highest level of the findings.
    pub(super) suggested: Option<Level>,
    /// The level the worker judged, where they did.
    pub(super) judged: Option<Level>,
    pub(super) applies: Vec<Id>,
    pub(super) may_apply: Vec<Id>,
    pub(super) not_to_be_asked: Vec<NotToBeAsked>,
    pub(super) parked: Vec<Id>,
    /// Answers that do not fit this version of the guide.
    pub(super) unreadable: Vec<Id>,
    pub(super) findings: Vec<FindingReport>,
    pub(super) open_points: Vec<OpenPointReport>,
    pub(super) gates: Vec<GateReport>,
    pub(super) prohibitions: Vec<ProhibitionReport>,
}

#[derive(Serialize)]
pub(super) struct GuideReport {
    pub(super) id: Id,
    pub(super) version: String,
    pub(super) hash: String,
    /// A practitioner reviewed this version.
    pub(super) reviewed: bool,
}

/// A shown question that may not be said aloud now.
#[derive(Serialize)]
pub(super) struct NotToBeAsked {
    pub(super) question: Id,
    /// The gate that closes it, `outside-mode` or `never-spoken`.
    pub(super) because: String,
}

#[derive(Serialize)]
pub(super) struct FindingReport {
    pub(super) rule: Id,
    pub(super) level: Option<Level>,
    /// No stronger rule stands for it.
    pub(super) shown: bool,
    pub(super) reminder: bool,
    pub(super) since: Timestamp,
    pub(super) clocks: Vec<ClockReport>,
    pub(super) grounds: Vec<GroundReport>,
    pub(super) next_steps: Vec<StepReport>,
}

#[derive(Serialize)]
pub(super) struct ClockReport {
    /// "24 hours", "before the conversation ends".
    pub(super) due: String,
    /// The question of the date it runs from; none: from the finding.
    pub(super) from: Option<Id>,
    /// The moment at which it is over.
    pub(super) by: Option<Timestamp>,
    /// The last day, where it falls due on a day.
    pub(super) on: Option<Date>,
    /// It cannot be counted, because this date is missing.
    pub(super) missing_date: Option<Id>,
}

#[derive(Serialize)]
pub(super) struct GroundReport {
    pub(super) question: Id,
    pub(super) fact: &'static str,
    /// The options that count, where some were chosen.
    pub(super) options: Vec<Id>,
}

#[derive(Serialize)]
pub(super) struct StepReport {
    pub(super) step: String,
    pub(super) role: Id,
}

#[derive(Serialize)]
pub(super) struct OpenPointReport {
    pub(super) rule: Id,
    pub(super) level: Option<Level>,
    pub(super) waits_for: Vec<Id>,
}

#[derive(Serialize)]
pub(super) struct GateReport {
    pub(super) id: Id,
    pub(super) open: bool,
    pub(super) lacks: Vec<Id>,
}

#[derive(Serialize)]
pub(super) struct ProhibitionReport {
    pub(super) id: Id,
    pub(super) on: bool,
    /// The role that lifted it.
    pub(super) lifted_by: Option<String>,
}

impl Report {
    pub(super) fn of(path: &Path, file: &CaseFile) -> Self {
        let (guide, evaluation) = (&*file.guide, file.evaluation());
        let kept = file.case.interview(file.interview);
        let shown_and = |truth: Truth| {
            let states = guide.questions().iter().zip(&evaluation.questions);
            let chosen = states.filter(move |(_, state)| state.shown && state.applies == truth);
            chosen.map(|(question, _)| question.id.clone()).collect()
        };
        Self {
            file: path.display().to_string(),
            case: file.case.code().to_owned(),
            fictional: file.fictional,
            guide: GuideReport::of(guide),
            at: file.now.at,
            zone: file.now.zone.iana_name().map(str::to_owned),
            mode: kept.map_or(WorkingMode::ObserveOnly, |kept| kept.interview.mode),
            closed: kept.is_some_and(|kept| kept.interview.closed.is_some()),
            suggested: evaluation.suggested,
            judged: file.case.judgement(file.interview).and_then(|(_, judgement)| judgement.level()),
            applies: shown_and(Truth::Yes),
            may_apply: shown_and(Truth::NotKnown),
            not_to_be_asked: not_to_be_asked(guide, &evaluation),
            findings: evaluation.findings.iter().map(|finding| FindingReport::of(finding, guide)).collect(),
            open_points: evaluation
                .open_points
                .iter()
                .map(|point| OpenPointReport { rule: point.rule.clone(), level: point.level, waits_for: point.waits_for.clone() })
                .collect(),
            gates: evaluation
                .gates
                .iter()
                .map(|gate| GateReport { id: gate.id.clone(), open: gate.open, lacks: gate.lacks.clone() })
                .collect(),
            prohibitions: evaluation
                .prohibitions
                .iter()
                .map(|state| ProhibitionReport {
                    id: state.id.clone(),
                    on: state.is_on(),
                    lifted_by: state.lifted.as_ref().map(|lifted| lifted.role.clone()),
                })
                .collect(),
            parked: evaluation.parked,
            unreadable: evaluation.unreadable,
        }
    }
}

impl GuideReport {
    fn of(guide: &Guide) -> Self {
        Self { id: guide.id().clone(), version: guide.version().to_owned(), hash: hex(&guide.hash()), reviewed: guide.is_reviewed() }
    }
}

fn not_to_be_asked(guide: &Guide, evaluation: &Evaluation) -> Vec<NotToBeAsked> {
    let states = guide.questions().iter().zip(&evaluation.questions).filter(|(_, state)| state.shown);
    let closed = states.filter_map(|(question, state)| {
        let because = match state.asking {
            Asking::Open => return None,
            Asking::ClosedByGate(gate) => evaluation.gates[gate].id.to_string(),
            Asking::OutsideMode => "outside-mode".to_owned(),
            Asking::NeverSpoken => "never-spoken".to_owned(),
        };
        Some(NotToBeAsked { question: question.id.clone(), because })
    });
    closed.collect()
}

impl FindingReport {
    fn of(finding: &Finding, guide: &Guide) -> Self {
        let steps = &guide.rules()[finding.index].steps;
        Self {
            rule: finding.rule.clone(),
            level: finding.level,
            shown: finding.shown,
            reminder: finding.reminder,
            since: finding.since,
            clocks: finding.deadlines.iter().map(ClockReport::of).collect(),
            grounds: finding.grounds.iter().map(|ground| GroundReport::of(ground, guide)).collect(),
            next_steps: steps.iter().map(|step| StepReport { step: step.text.clone(), role: step.role.clone() }).collect(),
        }
    }
}

impl ClockReport {
    fn of(deadline: &Deadline) -> Self {
        let (on, missing_date) = match &deadline.falls {
            Falls::On(day) => (Some(*day), None),
            Falls::MissingDate(question) => (None, Some(question.clone())),
            Falls::At(_) | Falls::BeforeConversationEnds | Falls::NextReview | Falls::NoEnd => (None, None),
        };
        Self { due: due(deadline.due), from: deadline.from.clone(), by: deadline.by, on, missing_date }
    }
}

fn due(due: Due) -> String {
    match due {
        Due::Now => "now".to_owned(),
        Due::BeforeConversationEnds => "before the conversation ends".to_owned(),
        Due::Tonight => "tonight".to_owned(),
        Due::SameDay => "same day".to_owned(),
        Due::Hours(n) => format!("{n} hours"),
        Due::CalendarDays(n) => format!("{n} calendar days"),
        Due::WorkingDays(n) => format!("{n} working days"),
        Due::Months(n) => format!("{n} months"),
        Due::NextReview => "next review".to_owned(),
        Due::NoEnd => "no end".to_owned(),
    }
}

impl GroundReport {
    fn of(ground: &Ground, guide: &Guide) -> Self {
        let options = match (ground.fact, guide.question(ground.question.as_str())) {
            (Fact::Chosen(chosen), Some(question)) => chosen.options(question).cloned().collect(),
            _ => Vec::new(),
        };
        Self { question: ground.question.clone(), fact: fact(ground.fact), options }
    }
}

fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::Chosen(_) => "chosen",
        Fact::Otherwise => "otherwise",
        Fact::Value => "value",
        Fact::Declined => "declined",
        Fact::DoesNotKnow => "does-not-know",
        Fact::Unclear => "unclear",
        Fact::NotAsked(None) => "not-asked",
        Fact::NotAsked(Some(Reason::Deferred)) => "not-asked-deferred",
        Fact::NotAsked(Some(Reason::NotSafeNow)) => "not-asked-not-safe-now",
        Fact::NotAsked(Some(Reason::OnFile)) => "not-asked-on-file",
        Fact::NotAskedWhenClosed => "not-asked-when-closed",
        Fact::NothingRecorded => "nothing-recorded",
        Fact::DoesNotApply => "does-not-apply",
    }
}
