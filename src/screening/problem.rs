//! What is wrong with a guide, in words for its author: place, what, what can be done, and the nearest known name.
//!
//! **Invariant:** a problem never stands for another one: all of them are told at once, each once.

use std::fmt;

/// One mistake in a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideProblem {
    pub place: Place,
    pub fault: Fault,
}

/// Where it is: the file, the line where it could be found, and the thing it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub line: Option<usize>,
    /// "rule `r-afraid`".
    pub about: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(about) = &self.about {
            write!(f, ": {about}")?;
        }
        Ok(())
    }
}

impl fmt::Display for GuideProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.fault)
    }
}

impl std::error::Error for GuideProblem {}

impl GuideProblem {
    /// What the author can do about it.
    pub fn remedy(&self) -> &'static str {
        self.fault.remedy()
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("the file is larger than {most} bytes")]
    TooLarge { most: usize },
    #[error("this cannot be read: {why}")]
    Unreadable { why: String },
    #[error("this guide is written in format {found}, and this program reads format 1")]
    FromTheFuture { found: u32 },
    #[error("there is no format {found}; the first one is 1")]
    NoSuchFormat { found: u32 },
    #[error("`{name}` is not a name")]
    NotAName { name: String },
    #[error("the name `{name}` is used twice: it is already that of {first}")]
    Repeated { name: String, first: String },
    #[error("there is no {kind} `{name}`{}", did_you_mean(.nearest.as_deref()))]
    Unknown { kind: &'static str, name: String, nearest: Option<String> },
    #[error("the question `{question}` has no option `{option}`{}", did_you_mean(.nearest.as_deref()))]
    NoSuchOption { question: String, option: String, nearest: Option<String> },
    #[error("`{condition}` needs {wanted}, and `{question}` is {is}")]
    WrongKind { condition: &'static str, question: String, wanted: &'static str, is: &'static str },
    #[error("`AgeUnder` is used, but `age` names no questions that tell the age")]
    NoAgeQuestions,
    #[error("`{condition}` stands without any part")]
    EmptyCondition { condition: &'static str },
    #[error("`AtLeast` asks for {n} of {of} parts")]
    ImpossibleCount { n: usize, of: usize },
    #[error("the number {number} is out of bounds ({least} to {most})")]
    OutOfBounds { number: i64, least: i64, most: i64 },
    #[error("the condition is nested more than {most} deep, counting what it names")]
    TooDeep { most: usize },
    #[error("these wait for each other in a circle: {path}")]
    Circle { path: String },
    #[error("there are more than {most} {what}")]
    TooMany { what: &'static str, most: usize },
    #[error("{what} is empty")]
    Empty { what: &'static str },
    #[error("it names no source")]
    NoSource,
    #[error("the rule names no next step")]
    NoStep,
    #[error("`{part}` stands on the card of `{parent}`, which {why}")]
    BadPart { part: String, parent: String, why: &'static str },
    #[error("silence could lower or remove this: {why}")]
    LoweredBySilence { why: String },
    #[error("ticking the danger sign `{option}` of `{question}` could lower or remove this")]
    LoweredBySign { question: String, option: String },
    #[error("it rests on `NotAsked` (of `{question}`), so an answer could remove it, and it is not marked as a reminder")]
    NotAReminder { question: String },
    #[error("no text in language `{language}`")]
    NoLanguage { language: String },
    #[error("the language `{language}` has texts and is not named in `languages`")]
    UnnamedLanguage { language: String },
    #[error("there is no text `{name}`")]
    MissingText { name: String },
    #[error("the text `{name}` belongs to nothing in the guide{}", did_you_mean(.nearest.as_deref()))]
    ExtraText { name: String, nearest: Option<String> },
    #[error("the text `{name}` has {found} characters; {most} fit")]
    TextTooLong { name: String, found: usize, most: usize },
    #[error("the text `{name}` is not plain words")]
    NotPlain { name: String },
    #[error("the text `{name}` stands twice")]
    RepeatedText { name: String },
    #[error("`{word}` asks for or shows who somebody is in their most private self")]
    IdentityWord { word: String },
    #[error("`{word}` is a verdict or a score")]
    VerdictWord { word: String },
}

impl Fault {
    fn remedy(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } | Self::TooMany { .. } => "Split the guide in two.",
            Self::Unreadable { .. } => "Look at this place for a missing comma, bracket or quotation mark, or a misspelt word.",
            Self::FromTheFuture { .. } => "Update Acogida on this computer, or ask the author for a guide in format 1.",
            Self::NoSuchFormat { .. } => "Write `format: 1`.",
            Self::NotAName { .. } => "Use small letters, digits and single hyphens, beginning with a letter; at most 80 characters.",
            Self::Repeated { .. } => "Give one of the two another `id`.",
            Self::Unknown { .. } => "Check the spelling, or add it to the guide.",
            Self::NoSuchOption { .. } => "Check the spelling, or add the option to the question.",
            Self::WrongKind { .. } => "Look at another question, or use a condition that fits this kind.",
            Self::NoAgeQuestions => "Name the questions in `age: (years: …, birth_date: …, turns_18: …)`.",
            Self::EmptyCondition { .. } => "Write at least one part, or leave the condition out.",
            Self::ImpossibleCount { .. } => "Ask for at least 1, and for no more than there are parts.",
            Self::OutOfBounds { .. } => "Write a number within these bounds.",
            Self::TooDeep { .. } => "Give the inner part a name under `conditions`, or make it simpler.",
            Self::Circle { .. } => "Take one of these references out.",
            Self::Empty { .. } => "Write something there, or leave it out.",
            Self::NoSource => "Add a source, \"practice\" or \"project\" if nothing is published.",
            Self::NoStep => "Say who does what next.",
            Self::BadPart { .. } => "Put the part behind its question, in the same section.",
            Self::LoweredBySilence { .. } => {
                "Use the silence as a reason to act (without `Not` or `Unless` around it), or look at an answer instead."
            }
            Self::LoweredBySign { .. } => "Take the `Not` or `Unless` away from the sign, or do not mark the option as a sign.",
            Self::NotAReminder { .. } => "Use `Silent`, or mark the rule with `reminder: true`.",
            Self::NoLanguage { .. } => "Add the file `<language>.ftl`, or take the language out of `languages`.",
            Self::UnnamedLanguage { .. } => "Name it in `languages`, or take the file away.",
            Self::MissingText { .. } => "Add it to the text file of this language.",
            Self::ExtraText { .. } => "Check the spelling, or take the text out.",
            Self::TextTooLong { .. } => "Say it shorter.",
            Self::NotPlain { .. } => "Write plain words: no variables and no references.",
            Self::RepeatedText { .. } => "Take one of the two out.",
            Self::IdentityWord { .. } => "Ask what the person needs or fears instead. Nobody's identity is a field.",
            Self::VerdictWord { .. } => "Say what was seen or said. A guide never concludes.",
        }
    }
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |name| format!("; the nearest known name is `{name}`"))
}
