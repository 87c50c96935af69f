//! How a guide is written down: format 1 of `guide.ron`.
//!
//! **Invariant:** the shape of a published format never changes. A new wish becomes a new number and one more upgrade step.
//!
//! These are the words as the author wrote them, unchecked. `Guide::check` turns them into a guide, or into all problems at once.
//! Names stay plain strings here, so that a misspelt one gets a message with its place and the nearest known name.

use serde::Deserialize;

/// A whole `guide.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideFile {
    pub format: u32,
    pub id: String,
    /// Grows with every published change, for people: "2026-11-23".
    pub version: String,
    /// The day on which the sources were last read.
    pub as_of: jiff::civil::Date,
    /// Languages whose texts are complete. One `<language>.ftl` each.
    pub languages: Vec<String>,
    /// Who reviewed which version when. Empty: "not yet reviewed by a practitioner".
    #[serde(default)]
    pub reviews: Vec<Review>,
    /// Titles of the works that sources name by key.
    pub works: Vec<Work>,
    /// Which questions tell the age; without them `AgeUnder` is not allowed.
    #[serde(default)]
    pub age: Option<AgeQuestions>,
    /// The named condition under which somebody is, or may be, a child: default clocks are the child's unless its contrary is established.
    #[serde(default)]
    pub child: Option<String>,
    /// Conditions written once and used by name.
    #[serde(default)]
    pub conditions: Vec<NamedCondition>,
    /// Roles that next steps name (texts `role-<id>`).
    #[serde(default)]
    pub roles: Vec<String>,
    pub sections: Vec<SectionFile>,
    #[serde(default)]
    pub rules: Vec<RuleFile>,
    #[serde(default)]
    pub prohibitions: Vec<ProhibitionFile>,
    /// Cards of what is never done, always one key away.
    #[serde(default)]
    pub never: Vec<CardFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub version: String,
    pub by: String,
    pub role: String,
    pub on: jiff::civil::Date,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Work {
    /// Short key used in sources: "LOPJM".
    pub key: String,
    /// Full title in its own language (a legal title is not translated).
    pub title: String,
}

/// Where a statement comes from, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// A key of `works`; "practice" and "project" need no work.
    pub work: String,
    /// Article, section, page: "12.4". Empty for practice and project rules.
    #[serde(default)]
    pub place: String,
    pub certainty: Certainty,
    /// Compare with the official journal before relying on it.
    #[serde(default)]
    pub check: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, serde::Serialize)]
pub enum Certainty {
    /// Read directly in a copy of the official text (R).
    Read,
    /// Read only in part: excerpt, official summary, somebody else's report (P).
    Partly,
    /// General knowledge of the field, not checked (K).
    Knowledge,
    /// A rule of this project without a published source (P*).
    Project,
}

/// The questions that tell the age.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeQuestions {
    /// A number: years.
    pub years: String,
    /// A date of birth.
    pub birth_date: String,
    /// The name under which date conditions read the 18th birthday, derived from a full date of birth only.
    pub turns_18: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedCondition {
    pub id: String,
    pub is: Condition,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionFile {
    pub id: String,
    /// A named condition that must be established before the questions of this section may be asked aloud.
    #[serde(default)]
    pub gate: Option<String>,
    pub questions: Vec<QuestionFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionFile {
    pub id: String,
    /// May it be said aloud?
    pub voice: Voice,
    pub kind: Kind,
    /// Options that are signs of danger: ticking one may only ever raise.
    #[serde(default)]
    pub signs: Vec<String>,
    /// Options that untick the rest ("none seen").
    #[serde(default)]
    pub exclusive: Vec<String>,
    /// Options that answer only conditions naming them, and read as silence everywhere else ("could not observe", "not on file").
    #[serde(default)]
    pub unknown: Vec<String>,
    /// On the card of this question. Appears with it; the parts of a yes/no question appear unless its answer is "no".
    #[serde(default)]
    pub part_of: Option<String>,
    #[serde(default)]
    pub when: Option<Condition>,
    #[serde(default = "yes")]
    pub show_if_unknown: bool,
    /// Belongs to the first-contact core.
    #[serde(default)]
    pub core: bool,
    /// The least thorough way of working in which it is asked.
    #[serde(default)]
    pub mode: AskedFrom,
    /// As for a section; overrides it. `Some("open")` opens a single question of a gated section.
    #[serde(default)]
    pub gate: Option<String>,
    /// A "yes" is enough: the screen stops and never asks what happened.
    #[serde(default)]
    pub never_retell: bool,
    #[serde(default)]
    pub share: Share,
    pub sources: Vec<Source>,
}

fn yes() -> bool {
    true
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Voice {
    /// Said to the person.
    Spoken,
    /// Seen, read in a file, or about the worker's own conditions; never said aloud.
    Observed,
    Either,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Kind {
    YesNo,
    One(Vec<String>),
    Many(Vec<String>),
    /// From, to (both included).
    Number(i64, i64),
    Date,
    Text,
    /// Ticked "said" and "understood". Each has its own text of this name.
    Messages(Vec<String>),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, serde::Serialize)]
pub enum AskedFrom {
    #[default]
    FirstContact,
    Short,
    Full,
}

/// Who may ever see an answer outside this office.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
pub enum Share {
    /// May be ticked for a recipient.
    #[default]
    Ordinary,
    /// May be ticked, after a warning that it is sensitive.
    Restricted,
    /// Never leaves.
    Never,
}

/// A condition as written: a typed tree, never a string. Meaning: `condition` module, design §4.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Condition {
    Is(String, String),
    AnyOf(String, Vec<String>),
    AllOf(String, Vec<String>),
    /// The number answered is less than this.
    Under(String, i64),
    AgeUnder(i64),
    /// Not later than this many days from today; past dates count.
    DueWithin(String, i32),
    /// From today to this many days ahead.
    Ahead(String, i32),
    /// More than this many days past.
    LongerAgo(String, i32),
    Declined(String),
    DoesNotKnow(String),
    Unclear(String),
    NotAsked(String),
    Silent(String),
    AtLeast(usize, Vec<Condition>),
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    Unless(Box<Condition>),
    /// A rule holds.
    Finding(String),
    /// A condition of this guide's `conditions`.
    Named(String),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub id: String,
    pub when: Condition,
    #[serde(default)]
    pub level: Option<Level>,
    /// Every clock that runs when the rule holds. Empty: the default of its level.
    #[serde(default)]
    pub clocks: Vec<ClockFile>,
    /// Not shown on its own while one of these holds (it stays a finding).
    #[serde(default)]
    pub shown_unless: Vec<String>,
    /// Texts: attributes of the rule's message, in order.
    #[serde(default)]
    pub steps: Vec<StepFile>,
    /// A bare reminder that something was not asked: the one kind of finding that an answer may remove.
    #[serde(default)]
    pub reminder: bool,
    pub sources: Vec<Source>,
    /// A combination, count or limit of this project, without a published source.
    #[serde(default)]
    pub project_rule: bool,
}

/// How fast to act, never how sure or how much. The order is the order of urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
pub enum Level {
    Info,
    Low,
    Medium,
    High,
    Immediate,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockFile {
    pub due: Due,
    /// A date question (or the 18th birthday) from which it runs; without one it runs from the finding.
    #[serde(default)]
    pub from: Option<String>,
    #[serde(default)]
    pub when: Option<Condition>,
    /// What falls due, where it is not the rule's own steps (attribute of the rule's message).
    #[serde(default)]
    pub text: Option<String>,
    #[serde(default)]
    pub sources: Vec<Source>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
pub enum Due {
    Now,
    BeforeConversationEnds,
    Tonight,
    SameDay,
    Hours(u32),
    CalendarDays(u32),
    WorkingDays(u32),
    Months(u32),
    NextReview,
    NoEnd,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepFile {
    /// Attribute of the rule's message.
    pub text: String,
    pub role: String,
}

/// Forbidden from the start, whatever is answered, until lifted in writing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProhibitionFile {
    pub id: String,
    pub forbids: Forbids,
    pub lifted_by: Vec<String>,
    pub sources: Vec<Source>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, serde::Serialize)]
pub enum Forbids {
    /// Contact with embassy, consulate or authorities of the country of origin.
    ContactWithCountryOfOrigin,
    /// Tracing, and messages or data to relatives abroad.
    FamilyTracing,
    /// Handing over the person, their address or timetable to somebody who claims them.
    HandOver,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardFile {
    pub id: String,
    pub sources: Vec<Source>,
}
