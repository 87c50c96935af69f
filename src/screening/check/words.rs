//! Are all texts there, in every language, and only those?
//!
//! **Invariant:** what a guide shows in one language it shows in all: whole messages, and each of their attributes.

use super::{Checker, lines, nearest};
use crate::screening::{
    guide_file::Kind,
    problem::{Fault, GuideProblem, Place},
    texts::{self, GuideTexts, TextFault, option_name},
};
use std::collections::{BTreeMap, BTreeSet};

/// What fits the rail.
const SHORT: usize = 28;

/// The texts as they were read, with the files for finding lines again.
pub(super) struct Texts {
    pub(super) by_language: BTreeMap<String, GuideTexts>,
    /// In order of language.
    pub(super) files: Vec<(String, String)>,
}

impl Texts {
    pub(super) fn problem(&self, check: &mut Checker<'_>, language: &str, place: (&str, Option<&str>), fault: Fault) {
        let text = self.files.iter().find(|(found, _)| found == language).map(|(_, text)| text.as_str());
        let line = text.and_then(|text| lines::in_fluent(text, place.0, place.1));
        let about = Some(format!("text `{}`", full_name(place.0, place.1)));
        check.problems.push(GuideProblem { place: Place { file: file_of(language), line, about }, fault });
    }
}

pub(super) fn file_of(language: &str) -> String {
    format!("{language}.ftl")
}

fn full_name(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"))
}

/// Reads all text files.
pub(super) fn read(check: &mut Checker<'_>, files: &[(&str, &str)]) -> Texts {
    let mut texts = Texts { by_language: BTreeMap::new(), files: Vec::new() };
    let sorted: BTreeMap<&str, &str> = files.iter().copied().collect();
    for (language, text) in sorted {
        texts.files.push((language.to_owned(), text.to_owned()));
        let (read, faults) = texts::read(text);
        for fault in faults {
            tell(check, &texts, language, text, fault);
        }
        texts.by_language.insert(language.to_owned(), read);
    }
    let languages = &check.file.languages;
    let place = |file: String| Place { file, line: None, about: None };
    let mut problems = Vec::new();
    if languages.is_empty() {
        problems.push(GuideProblem { place: place(super::LOGIC.to_owned()), fault: Fault::Empty { what: "`languages`" } });
    }
    for language in languages.iter().filter(|language| !texts.by_language.contains_key(*language)) {
        problems.push(GuideProblem { place: place(file_of(language)), fault: Fault::NoLanguage { language: language.clone() } });
    }
    for language in texts.by_language.keys().filter(|language| !languages.contains(language)) {
        problems.push(GuideProblem { place: place(file_of(language)), fault: Fault::UnnamedLanguage { language: language.clone() } });
    }
    check.problems.extend(problems);
    texts
}

fn tell(check: &mut Checker<'_>, texts: &Texts, language: &str, text: &str, fault: TextFault) {
    match fault {
        TextFault::Syntax { at, why } => {
            let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
            let place = Place { file: file_of(language), line: Some(line), about: None };
            check.problems.push(GuideProblem { place, fault: Fault::Unreadable { why } });
        }
        TextFault::TooDeep => {
            let place = Place { file: file_of(language), line: None, about: None };
            let why = "braces stand too deep inside each other".to_owned();
            check.problems.push(GuideProblem { place, fault: Fault::Unreadable { why } });
        }
        TextFault::Repeated { id } => texts.problem(check, language, (&id, None), Fault::RepeatedText { name: id.clone() }),
        TextFault::NotPlain { id } => texts.problem(check, language, (&id, None), Fault::NotPlain { name: id.clone() }),
    }
}

/// What one message must and may hold.
#[derive(Default)]
struct Wanted {
    /// Whether a message without any text is all right (it need not be there).
    optional: bool,
    must: BTreeSet<String>,
    may: BTreeSet<String>,
}

impl Wanted {
    fn new(must: &[&str], may: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self { optional: false, must: owned(must), may: owned(may) }
    }
}

/// Compares the texts of every language with what the guide names.
pub(super) fn check(check: &mut Checker<'_>, texts: &Texts) {
    let wanted = wanted(check);
    let used = used_optional(texts, &wanted);
    for language in check.file.languages.clone() {
        let Some(found) = texts.by_language.get(&language) else { continue };
        for (name, wanted) in &wanted {
            compare(check, texts, &language, found, name, wanted, &used);
        }
        for name in found.messages.keys().filter(|name| !wanted.contains_key(*name)) {
            let nearest = nearest(name, wanted.keys().map(String::as_str));
            texts.problem(check, &language, (name, None), Fault::ExtraText { name: name.clone(), nearest });
        }
    }
}

/// Optional texts that some language has: then all must have them.
fn used_optional(texts: &Texts, wanted: &BTreeMap<String, Wanted>) -> BTreeSet<(String, Option<String>)> {
    let mut used = BTreeSet::new();
    for (name, message) in texts.by_language.values().flat_map(|texts| &texts.messages) {
        let Some(wanted) = wanted.get(name) else { continue };
        if wanted.optional {
            used.insert((name.clone(), None));
        }
        used.extend(
            message.attributes.keys().filter(|attribute| wanted.may.contains(*attribute)).map(|found| (name.clone(), Some(found.clone()))),
        );
    }
    used
}

fn compare(
    check: &mut Checker<'_>,
    texts: &Texts,
    language: &str,
    found: &GuideTexts,
    name: &str,
    wanted: &Wanted,
    used: &BTreeSet<(String, Option<String>)>,
) {
    let message = found.messages.get(name);
    let needed = !wanted.optional || used.contains(&(name.to_owned(), None));
    let mut missing = |attribute: Option<&str>| {
        texts.problem(check, language, (name, attribute), Fault::MissingText { name: full_name(name, attribute) });
    };
    let filled = |text: Option<&String>| text.is_some_and(|text| !text.is_empty());
    if needed && !filled(message.and_then(|message| message.value.as_ref())) {
        missing(None);
    }
    let Some(message) = message else { return };
    let of_others = wanted.may.iter().filter(|attribute| used.contains(&(name.to_owned(), Some((*attribute).clone()))));
    for attribute in wanted.must.iter().chain(of_others) {
        if !filled(message.attributes.get(attribute)) {
            missing(Some(attribute));
        }
    }
    for (attribute, text) in &message.attributes {
        if !wanted.must.contains(attribute) && !wanted.may.contains(attribute) {
            let nearest = nearest(attribute, wanted.must.iter().chain(&wanted.may).map(String::as_str));
            let fault = Fault::ExtraText { name: full_name(name, Some(attribute)), nearest };
            texts.problem(check, language, (name, Some(attribute)), fault);
        }
        let length = text.chars().count();
        if attribute == "short" && length > SHORT {
            let fault = Fault::TextTooLong { name: full_name(name, Some(attribute)), found: length, most: SHORT };
            texts.problem(check, language, (name, Some(attribute)), fault);
        }
    }
}

/// Every message that the guide names.
fn wanted(check: &Checker<'_>) -> BTreeMap<String, Wanted> {
    let file = check.file;
    let mut wanted = BTreeMap::new();
    wanted.insert(file.id.clone(), Wanted::new(&["about"], &[]));
    for role in &file.roles {
        wanted.insert(format!("role-{role}"), Wanted::default());
    }
    for section in &file.sections {
        wanted.insert(section.id.clone(), Wanted::new(&[], &["about"]));
    }
    for question in file.sections.iter().flat_map(|section| &section.questions) {
        let mut texts = Wanted::new(&["short"], &["hint", "why", "how", "never"]);
        match &question.kind {
            Kind::One(options) | Kind::Many(options) => texts.must.extend(options.iter().map(|option| option_name(option))),
            Kind::YesNo => texts.may.extend([option_name("yes"), option_name("no")]),
            Kind::Messages(messages) => {
                wanted.extend(messages.iter().map(|message| (message.clone(), Wanted::new(&["short"], &[]))));
            }
            Kind::Number(..) | Kind::Date | Kind::Text => {}
        }
        wanted.insert(question.id.clone(), texts);
    }
    let gates = file
        .sections
        .iter()
        .flat_map(|section| section.gate.iter().chain(section.questions.iter().filter_map(|question| question.gate.as_ref())));
    let gates: BTreeSet<&String> = gates.collect();
    for condition in &file.conditions {
        wanted.insert(condition.id.clone(), Wanted { optional: !gates.contains(&condition.id), ..Wanted::default() });
    }
    for rule in &file.rules {
        let mut texts = Wanted::new(&[], &["share", "withhold", "why"]);
        texts.must.extend(rule.steps.iter().map(|step| step.text.clone()));
        texts.must.extend(rule.clocks.iter().filter_map(|clock| clock.text.clone()));
        wanted.insert(rule.id.clone(), texts);
    }
    for prohibition in &file.prohibitions {
        wanted.insert(prohibition.id.clone(), Wanted::new(&["lift"], &["why"]));
    }
    for card in &file.never {
        wanted.insert(card.id.clone(), Wanted::new(&["why"], &[]));
    }
    wanted
}
