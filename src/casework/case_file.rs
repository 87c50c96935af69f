//! A whole case in one file, for the command line: what was answered, written, judged, and what shall leave.
//!
//! **Invariant:** nothing in the file is passed over, and all that is wrong with it is told at once, with line and field. What can be
//! read becomes a case by the same entries that the desk writes, so the same engine runs.
//!
//! `docs/case_file.md` describes the format.

mod build;
mod checks;
mod places;

use super::{
    case::Case,
    entry::{FieldId, Ground, InterviewId, Lowering, NameKind, Recipient},
    referral::{Referral, ReferralDraft},
};
use crate::screening::{
    answer::SourceMode,
    evaluate::{Evaluation, evaluate},
    guide::Guide,
    guide_file::{AskedFrom, Level},
    interview::{Now, WorkingMode},
    scenario::WrittenAnswer,
};
use jiff::{Timestamp, civil::Date};
use places::Places;
use serde::{Deserialize, de::DeserializeOwned};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

/// A case file that was read and has no problems.
pub struct CaseFile {
    /// The person in it is invented.
    pub fictional: bool,
    pub case: Case,
    pub interview: InterviewId,
    pub guide: Arc<Guide>,
    pub now: Now,
    prepared: Option<Prepared>,
}

struct Prepared {
    recipient: Recipient,
    ground: Ground,
    ticked: BTreeSet<FieldId>,
}

/// One mistake in a case file, with what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFileProblem {
    pub line: Option<usize>,
    /// "answers.safe-afraid-now"
    pub field: String,
    pub what: String,
}

impl fmt::Display for CaseFileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        f.write_str(&self.what)
    }
}

impl CaseFile {
    /// Reads the text of a file along the guide that it names, which must be one of `guides`.
    pub fn read(text: &str, guides: &[Arc<Guide>]) -> Result<Self, Vec<CaseFileProblem>> {
        let FormatLine { format } = ron(text)?;
        match format {
            1 => build::build(&ron(text)?, &Places::read(text), guides),
            found => {
                let what = format!("this file is written in format {found}, and this program reads format 1");
                Err(vec![CaseFileProblem { line: Places::read(text).line_of(&["format"]), field: "format".into(), what }])
            }
        }
    }

    pub fn evaluation(&self) -> Evaluation {
        let kept = self.case.interview(self.interview).expect("a case file is built around its one interview");
        evaluate(&self.guide, &kept.interview, &self.now)
    }

    /// The referral that the file prepares, for a document in `language`. Nothing where the file names no recipient and ground.
    pub fn referral(&self, language: &str) -> Option<Referral> {
        let Prepared { recipient, ground, ticked } = self.prepared.as_ref()?;
        let draft = ReferralDraft {
            interview: self.interview,
            recipient: recipient.clone(),
            ticked: ticked.clone(),
            language: language.to_owned(),
        };
        Some(draft.on(ground.clone()))
    }
}

/// The format is read on its own: the rest is read in the shape that this number promises.
#[derive(Deserialize)]
#[serde(rename = "CaseFile")]
struct FormatLine {
    format: u32,
}

/// Format 1. Names stay plain words here, so that a misspelt one gets a message with its place and the nearest known name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "CaseFile")]
struct Format1 {
    /// Read before, on its own.
    #[serde(rename = "format")]
    _format: u32,
    fictional: bool,
    guide: String,
    code: String,
    now: Timestamp,
    #[serde(default = "madrid")]
    zone: String,
    #[serde(default)]
    worker: String,
    #[serde(default)]
    names: BTreeMap<NameKind, String>,
    #[serde(default = "first_contact")]
    mode: WorkingMode,
    #[serde(default)]
    answers: BTreeMap<String, WrittenAnswer>,
    #[serde(default)]
    how: BTreeMap<String, SourceMode>,
    #[serde(default)]
    at: BTreeMap<String, Timestamp>,
    #[serde(default)]
    question_notes: BTreeMap<String, String>,
    #[serde(default)]
    notes: Vec<String>,
    #[serde(default)]
    view: String,
    #[serde(default)]
    closed: bool,
    #[serde(default)]
    lifted: BTreeMap<String, WrittenLifting>,
    #[serde(default)]
    calls: Vec<String>,
    judgement: Option<WrittenJudgement>,
    referral: Option<WrittenReferral>,
}

fn madrid() -> String {
    "Europe/Madrid".to_owned()
}

fn first_contact() -> WorkingMode {
    WorkingMode::Speaking(AskedFrom::FirstContact)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Lifting")]
struct WrittenLifting {
    role: String,
    name: String,
    on: Date,
    purpose: String,
    #[serde(default)]
    excluding: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Judgement")]
struct WrittenJudgement {
    sentence: String,
    level: Option<Level>,
    lowered: Option<Lowering>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Referral")]
struct WrittenReferral {
    recipient: WrittenRecipient,
    ground: WrittenGround,
    #[serde(default)]
    ticked: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Recipient")]
struct WrittenRecipient {
    role: String,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Ground")]
enum WrittenGround {
    Consent { how: String, on: Date },
    LegalDuty { duty: String, told: String },
}

fn ron<T: DeserializeOwned>(text: &str) -> Result<T, Vec<CaseFileProblem>> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|error| {
        let (line, column) = (error.span.end.line, error.span.end.col);
        let field = Places::field_at(text, line, column);
        vec![CaseFileProblem { line: Some(line), field, what: format!("{} (column {column})", error.code) }]
    })
}
