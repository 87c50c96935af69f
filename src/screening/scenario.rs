//! Scenarios: an invented talk as a file, and what a guide must show for it. `screening_guides/SCENARIOS.md` describes the format.
//!
//! **Invariant:** nothing in a scenario is passed over. A name the guide does not know fails it, as does an answer of the wrong kind.

mod answers;
mod expected;

pub use answers::WrittenAnswer;

use super::{
    answer::SourceMode,
    evaluate::{Evaluation, evaluate},
    guide::Guide,
    guide_file::{AskedFrom, Level},
    interview::{Interview, Lifted, Now, WorkingMode},
    name::Id,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    pub guide: String,
    pub title: String,
    pub now: Timestamp,
    #[serde(default = "madrid")]
    pub zone: String,
    #[serde(default = "first_contact")]
    pub mode: WorkingMode,
    #[serde(default)]
    pub answers: BTreeMap<String, WrittenAnswer>,
    #[serde(default)]
    pub how: BTreeMap<String, SourceMode>,
    #[serde(default)]
    pub at: BTreeMap<String, Timestamp>,
    #[serde(default)]
    pub closed: bool,
    #[serde(default)]
    pub lifted: Vec<String>,
    // What must be seen; each is looked at only where it is written.
    pub findings: Option<Vec<String>>,
    #[serde(default)]
    pub includes: Vec<String>,
    #[serde(default)]
    pub absent: Vec<String>,
    #[serde(default)]
    pub not_shown: Vec<String>,
    #[serde(default)]
    pub levels: BTreeMap<String, Level>,
    pub suggested: Option<Suggested>,
    #[serde(default)]
    pub grounds: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub due: BTreeMap<String, Timestamp>,
    #[serde(default)]
    pub missing_dates: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub open_points: Vec<String>,
    #[serde(default)]
    pub not_open: Vec<String>,
    #[serde(default)]
    pub waits_for: BTreeMap<String, Vec<String>>,
    pub prohibitions: Option<Vec<String>>,
    #[serde(default)]
    pub applies: Vec<String>,
    #[serde(default)]
    pub does_not_apply: Vec<String>,
    pub parked: Option<Vec<String>>,
    #[serde(default)]
    pub gate_closed: Vec<String>,
    #[serde(default)]
    pub may_be_asked: Vec<String>,
}

fn madrid() -> String {
    "Europe/Madrid".to_owned()
}

fn first_contact() -> WorkingMode {
    WorkingMode::Speaking(AskedFrom::FirstContact)
}

/// The highest level, or that there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Suggested {
    NoLevel,
    Info,
    Low,
    Medium,
    High,
    Immediate,
}

impl Suggested {
    fn level(self) -> Option<Level> {
        Some(match self {
            Self::NoLevel => return None,
            Self::Info => Level::Info,
            Self::Low => Level::Low,
            Self::Medium => Level::Medium,
            Self::High => Level::High,
            Self::Immediate => Level::Immediate,
        })
    }
}

impl Scenario {
    /// Reads one file; the message names line and field.
    pub fn read(text: &str) -> Result<Self, String> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).map_err(|error| error.to_string())
    }

    /// Plays the talk and compares. Every difference is one sentence; none means that the guide does what the file says.
    pub fn check(&self, guide: &Guide) -> Vec<String> {
        let mut differences = Vec::new();
        if guide.id().as_str() != self.guide {
            differences.push(format!("it is written for the guide `{}`", self.guide));
        }
        match self.talk(guide) {
            Ok((interview, now)) => differences.extend(expected::differences(self, guide, &evaluate(guide, &interview, &now))),
            Err(wrong) => differences.extend(wrong),
        }
        differences
    }

    /// What the talk shows, for reviewers.
    pub fn evaluate(&self, guide: &Guide) -> Result<Evaluation, Vec<String>> {
        self.talk(guide).map(|(interview, now)| evaluate(guide, &interview, &now))
    }

    /// The rules that this scenario says hold.
    pub fn rules_held(&self) -> impl Iterator<Item = &str> {
        self.findings.iter().flatten().chain(&self.includes).map(String::as_str)
    }

    /// The interview and the moment.
    pub fn talk(&self, guide: &Guide) -> Result<(Interview, Now), Vec<String>> {
        let mut wrong = Vec::new();
        let zone = TimeZone::get(&self.zone).unwrap_or_else(|error| {
            wrong.push(format!("zone: {error}"));
            TimeZone::UTC
        });
        let now = Now::new(self.now, zone);
        let started = self.at.values().copied().fold(self.now, Timestamp::min);
        let mut interview = Interview::new(started, self.mode);
        for (name, written) in &self.answers {
            let Some(question) = guide.question(name) else {
                wrong.push(format!("answers: the guide has no question `{name}`"));
                continue;
            };
            match written.for_question(question) {
                Ok(answer) => {
                    let how = self.how.get(name).copied().unwrap_or(SourceMode::Asked);
                    interview.record(question.id.clone(), answer, how, self.at.get(name).copied().unwrap_or(self.now));
                }
                Err(why) => wrong.push(format!("answers: `{name}`: {why}")),
            }
        }
        for name in self.how.keys().chain(self.at.keys()).filter(|name| !self.answers.contains_key(*name)) {
            wrong.push(format!("`{name}` has a time or a source and no answer"));
        }
        interview.closed = self.closed.then_some(self.now);
        self.lift(guide, &now, &mut interview, &mut wrong);
        if wrong.is_empty() { Ok((interview, now)) } else { Err(wrong) }
    }

    fn lift(&self, guide: &Guide, now: &Now, interview: &mut Interview, wrong: &mut Vec<String>) {
        for name in &self.lifted {
            let found = guide.prohibitions().iter().find(|prohibition| prohibition.id.as_str() == name);
            let by = found.and_then(|prohibition| Some((prohibition.id.clone(), prohibition.lifted_by.first()?.to_string())));
            let Some((id, role)) = by else {
                wrong.push(format!("lifted: the guide has no prohibition `{name}`"));
                continue;
            };
            let lifted = Lifted { role, name: "N. N.".to_owned(), on: now.today, purpose: "scenario".to_owned(), excluding: String::new() };
            interview.lifted.insert(id, lifted);
        }
    }
}

/// A list of names as ids of the guide's own making.
fn ids(names: &[Id]) -> Vec<&str> {
    names.iter().map(Id::as_str).collect()
}
