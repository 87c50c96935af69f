//! One space of names for a whole guide.
//!
//! **Invariant:** a name means one thing. Options alone belong to their question.

use super::{About, Checker, nearest};
use crate::screening::{guide_file::Kind, problem::Fault};
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Guide,
    Section,
    Question(usize),
    Message,
    Condition(usize),
    Rule(usize),
    Prohibition,
    Never,
    Turns18,
}

impl Named {
    fn kind(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Section => "section",
            Self::Question(_) => "question",
            Self::Message => "message",
            Self::Condition(_) => "condition",
            Self::Rule(_) => "rule",
            Self::Prohibition => "prohibition",
            Self::Never => "card",
            Self::Turns18 => "date",
        }
    }
}

/// Every name of a guide.
pub(super) struct Names<'f> {
    pub(super) all: BTreeMap<&'f str, Named>,
}

impl<'f> Names<'f> {
    pub(super) fn question(&self, name: &str) -> Option<usize> {
        match self.all.get(name) {
            Some(Named::Question(index)) => Some(*index),
            _ => None,
        }
    }

    pub(super) fn condition(&self, name: &str) -> Option<usize> {
        match self.all.get(name) {
            Some(Named::Condition(index)) => Some(*index),
            _ => None,
        }
    }

    pub(super) fn rule(&self, name: &str) -> Option<usize> {
        match self.all.get(name) {
            Some(Named::Rule(index)) => Some(*index),
            _ => None,
        }
    }

    pub(super) fn of_kind(&self, kind: &'static str) -> impl Iterator<Item = &'f str> {
        self.all.iter().filter(move |(_, named)| named.kind() == kind).map(|(name, _)| *name)
    }

    pub(super) fn nearest(&self, kind: &'static str, name: &str) -> Option<String> {
        nearest(name, self.of_kind(kind))
    }
}

/// Collects all names and complains of bad and repeated ones.
pub(super) fn collect<'f>(check: &mut Checker<'f>) -> Names<'f> {
    let mut names = Names { all: BTreeMap::new() };
    let file = check.file;
    add(check, &mut names, &file.id, Named::Guide);
    for section in &file.sections {
        add(check, &mut names, &section.id, Named::Section);
    }
    for (index, question) in file.sections.iter().flat_map(|section| &section.questions).enumerate() {
        add(check, &mut names, &question.id, Named::Question(index));
        if let Kind::Messages(messages) = &question.kind {
            for message in messages {
                add(check, &mut names, message, Named::Message);
            }
        }
    }
    for (index, condition) in file.conditions.iter().enumerate() {
        add(check, &mut names, &condition.id, Named::Condition(index));
    }
    for (index, rule) in file.rules.iter().enumerate() {
        add(check, &mut names, &rule.id, Named::Rule(index));
    }
    file.prohibitions.iter().for_each(|prohibition| add(check, &mut names, &prohibition.id, Named::Prohibition));
    file.never.iter().for_each(|card| add(check, &mut names, &card.id, Named::Never));
    if let Some(age) = &file.age {
        add(check, &mut names, &age.turns_18, Named::Turns18);
    }
    names
}

fn add<'f>(check: &mut Checker<'f>, names: &mut Names<'f>, name: &'f str, means: Named) {
    let about = About { kind: means.kind(), id: name };
    if check.id(about, name).is_none() {
        return;
    }
    // Texts of roles begin like this, and texts share one space with everything else.
    if name.starts_with("role-") {
        check.problem(about, None, Fault::Repeated { name: name.to_owned(), first: "the text of a role".to_owned() });
    }
    if let Some(first) = names.all.get(name) {
        check.problem(about, Some(name), Fault::Repeated { name: name.to_owned(), first: format!("a {}", first.kind()) });
    } else {
        names.all.insert(name, means);
    }
}
