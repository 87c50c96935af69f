//! A checked guide: what may be asked, in which order, and what follows.
//!
//! **Invariant:** the only way to get one is [`Guide::read`], which gives all problems at once or a guide without any. So nobody
//! further on has to check a name, a text or a reference again. It never changes while it is in use.

use super::{
    guide_file::{AskedFrom, Certainty, Due, Forbids, Level, Review, Share, Source, Voice, Work},
    name::Id,
    program::Program,
    texts::GuideTexts,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The role of whoever uses the desk: steps of their own, and no recipient of papers.
pub const WORKER: &str = "worker";

/// A guide without problems.
#[derive(Clone, Debug)]
pub struct Guide {
    pub(super) id: Id,
    pub(super) version: String,
    pub(super) as_of: Date,
    pub(super) hash: [u8; 32],
    pub(super) reviews: Vec<Review>,
    pub(super) works: Vec<Work>,
    pub(super) roles: Vec<Id>,
    pub(super) sections: Vec<Section>,
    pub(super) questions: Vec<Question>,
    pub(super) gates: Vec<Gate>,
    pub(super) rules: Vec<Rule>,
    pub(super) prohibitions: Vec<Prohibition>,
    pub(super) never: Vec<Card>,
    pub(super) texts: BTreeMap<String, GuideTexts>,
    /// Indices of the questions in the order of their names: an interview's answers are kept in that order too.
    pub(super) by_name: Vec<usize>,
    pub(super) program: Program,
}

impl Guide {
    pub fn id(&self) -> &Id {
        &self.id
    }

    pub fn version(&self) -> &str {
        &self.version
    }

    /// The day on which its sources were last read.
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// SHA-256 over its files: names exactly what a case was asked with.
    pub fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// Who reviewed which version. See [`Guide::is_reviewed`].
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }

    /// Whether a practitioner reviewed this very version. If not, screens and documents say so.
    pub fn is_reviewed(&self) -> bool {
        self.reviews.iter().any(|review| review.version == self.version)
    }

    pub fn works(&self) -> &[Work] {
        &self.works
    }

    pub fn roles(&self) -> &[Id] {
        &self.roles
    }

    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// In the order in which they are asked. Evaluations speak of them in this order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    pub fn gates(&self) -> &[Gate] {
        &self.gates
    }

    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    pub fn prohibitions(&self) -> &[Prohibition] {
        &self.prohibitions
    }

    /// Cards of what is never done.
    pub fn never(&self) -> &[Card] {
        &self.never
    }

    /// Languages in which every text is there.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// The texts of a language, or, where the guide does not speak it, of its first one.
    pub fn texts(&self, language: &str) -> &GuideTexts {
        let found = self.texts.get(language).or_else(|| self.texts.values().next());
        found.expect("a checked guide speaks at least one language")
    }

    pub fn index(&self, question: &str) -> Option<usize> {
        let found = self.by_name.binary_search_by(|&index| self.questions[index].id.as_str().cmp(question));
        found.ok().map(|place| self.by_name[place])
    }

    pub fn question(&self, question: &str) -> Option<&Question> {
        self.index(question).map(|index| &self.questions[index])
    }

    pub fn rule(&self, rule: &str) -> Option<&Rule> {
        self.rules.iter().find(|found| found.id.as_str() == rule)
    }

    /// Indices of the questions that tell the age: years, and date of birth.
    pub fn age_questions(&self) -> Option<[usize; 2]> {
        self.program.age.map(|age| [age.years as usize, age.birth_date as usize])
    }

    /// The questions on the card of this one.
    pub fn parts_of(&self, question: usize) -> impl Iterator<Item = usize> + '_ {
        self.questions.iter().enumerate().filter(move |(_, part)| part.part_of == Some(question)).map(|(index, _)| index)
    }
}

/// Questions that belong together.
#[derive(Clone, Debug)]
pub struct Section {
    pub id: Id,
    /// Indices of its questions, in order.
    pub questions: std::ops::Range<usize>,
}

/// One thing that may be asked or noticed.
#[derive(Clone, Debug)]
pub struct Question {
    pub id: Id,
    /// Index of its section.
    pub section: usize,
    pub voice: Voice,
    pub kind: QuestionKind,
    /// Options, or the messages of a message list; `yes` and `no` for a yes/no question; else none.
    pub options: Vec<Choice>,
    /// Index of the question on whose card it stands.
    pub part_of: Option<usize>,
    pub show_if_unknown: bool,
    /// Belongs to the first-contact core.
    pub core: bool,
    /// The least thorough way of working in which it is asked.
    pub mode: AskedFrom,
    /// Index of the gate that must be open before it may be asked aloud.
    pub gate: Option<usize>,
    /// A "yes" is enough: never ask what happened.
    pub never_retell: bool,
    pub share: Share,
    pub sources: Vec<Source>,
}

impl Question {
    pub fn choice(&self, option: &str) -> Option<&Choice> {
        self.options.iter().find(|choice| choice.id.as_str() == option)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    YesNo,
    One,
    Many,
    Number { from: i64, to: i64 },
    Date,
    Text,
    Messages,
}

#[derive(Clone, Debug)]
pub struct Choice {
    pub id: Id,
    /// A sign of danger: ticking it may only ever raise.
    pub sign: bool,
    /// Ticking it unticks the rest.
    pub exclusive: bool,
    /// Answers only conditions that name it, and reads as silence everywhere else.
    pub unknown: bool,
}

/// A named condition that closes questions for asking until it is established.
#[derive(Clone, Debug)]
pub struct Gate {
    pub id: Id,
    pub(super) root: u32,
}

/// "When these answers, this sign."
#[derive(Clone, Debug)]
pub struct Rule {
    pub id: Id,
    pub level: Option<Level>,
    pub clocks: Vec<Clock>,
    /// Indices of the stronger rules that stand for it when they hold.
    pub shown_unless: Vec<usize>,
    pub steps: Vec<Step>,
    pub reminder: bool,
    pub sources: Vec<Source>,
    pub project_rule: bool,
    pub(super) root: u32,
}

#[derive(Clone, Debug)]
pub struct Clock {
    pub due: Due,
    pub from: Option<ClockStart>,
    /// Attribute of the rule's message: what falls due.
    pub text: Option<String>,
    pub sources: Vec<Source>,
    pub(super) when: Option<u32>,
}

/// The date a clock runs from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockStart {
    /// A date question, by index.
    Question(usize),
    /// The 18th birthday, from a full date of birth (the question of this index).
    Turns18 { birth_date: usize },
}

impl ClockStart {
    /// The question whose date is missing when the clock cannot run.
    pub fn question(self) -> usize {
        match self {
            Self::Question(index) | Self::Turns18 { birth_date: index } => index,
        }
    }
}

/// Who does what next.
#[derive(Clone, Debug)]
pub struct Step {
    /// Attribute of the rule's message.
    pub text: String,
    /// Its text is the message `role-<role>`.
    pub role: Id,
}

/// Forbidden from the start, until lifted in writing by one of these roles.
#[derive(Clone, Debug)]
pub struct Prohibition {
    pub id: Id,
    pub forbids: Forbids,
    pub lifted_by: Vec<Id>,
    pub sources: Vec<Source>,
}

#[derive(Clone, Debug)]
pub struct Card {
    pub id: Id,
    pub sources: Vec<Source>,
}

/// The least sure of the sources, which is how sure the whole is.
pub fn least_sure(sources: &[Source]) -> Option<Certainty> {
    let order = |certainty: &Certainty| match certainty {
        Certainty::Read => 0,
        Certainty::Partly => 1,
        Certainty::Knowledge => 2,
        Certainty::Project => 3,
    };
    sources.iter().map(|source| source.certainty).max_by_key(order)
}
