//! Questions, sections, rules, prohibitions and cards as written become their living types.
//!
//! **Invariant:** indices agree with those of [`Names`]: a question that is wrong still takes its place, and the problem that was told
//! keeps the guide from coming out.

use super::{About, Checker, conditions::kind_in_words, names::Names, nearest, order::Compiled};
use crate::screening::{
    guide::{Card, Choice, Clock, ClockStart, Gate, Guide, Prohibition, Question, QuestionKind, Rule, Section, Step},
    guide_file::{ClockFile, Due, GuideFile, Kind, Level, QuestionFile, RuleFile, Source},
    name::Id,
    problem::Fault,
    texts::GuideTexts,
};
use std::collections::{BTreeMap, BTreeSet};

/// More of anything is no checklist any more, and indices stay small.
pub(super) const MOST: usize = 5_000;
/// Answers are looked at as bits.
const MOST_OPTIONS: usize = 64;
const NO_WORK: [&str; 2] = ["practice", "project"];
/// What a question writes as its gate to stay open in a gated section.
const OPEN: &str = "open";

pub(super) struct Parts {
    pub(super) sections: Vec<Section>,
    pub(super) questions: Vec<Question>,
    /// Indices of the named conditions that are gates, in the order of `Question::gate`.
    pub(super) gates: Vec<usize>,
    pub(super) rules: Vec<Rule>,
    prohibitions: Vec<Prohibition>,
    never: Vec<Card>,
    roles: Vec<Id>,
}

/// Looks at everything but conditions and texts.
pub(super) fn build(check: &mut Checker<'_>, names: &Names<'_>) -> Parts {
    let file = check.file;
    let mut parts = Parts {
        sections: Vec::new(),
        questions: Vec::new(),
        gates: Vec::new(),
        rules: Vec::new(),
        prohibitions: Vec::new(),
        never: Vec::new(),
        roles: Vec::new(),
    };
    too_many(check);
    let whole = About { kind: "guide", id: &file.id };
    if file.sections.is_empty() {
        check.problem(whole, None, Fault::Empty { what: "`sections`" });
    }
    parts.roles = file.roles.iter().map(|role| id(check, whole, role)).collect();
    sections(check, names, &mut parts);
    stand_on_cards(check, names, &mut parts);
    parts.rules = file.rules.iter().map(|rule| one_rule(check, names, &parts, rule)).collect();
    parts.prohibitions = file
        .prohibitions
        .iter()
        .map(|prohibition| {
            let about = About { kind: "prohibition", id: &prohibition.id };
            sources(check, about, &prohibition.sources);
            if prohibition.lifted_by.is_empty() {
                check.problem(about, None, Fault::Empty { what: "`lifted_by`" });
            }
            let lifted_by = prohibition.lifted_by.iter().map(|role| known_role(check, about, role)).collect();
            Prohibition { id: id_of(&prohibition.id), forbids: prohibition.forbids, lifted_by, sources: prohibition.sources.clone() }
        })
        .collect();
    parts.never = file
        .never
        .iter()
        .map(|card| {
            sources(check, About { kind: "card", id: &card.id }, &card.sources);
            Card { id: id_of(&card.id), sources: card.sources.clone() }
        })
        .collect();
    age_questions(check, names, &parts);
    if let Some(child) = &file.child
        && names.condition(child).is_none()
    {
        check.unknown(whole, names, "condition", child);
    }
    parts
}

impl Parts {
    /// The guide itself, once everything fits. Nothing where a root is missing, which a checked guide never has.
    pub(super) fn into_guide(
        mut self,
        file: &GuideFile,
        compiled: Compiled,
        texts: BTreeMap<String, GuideTexts>,
        hash: [u8; 32],
    ) -> Option<Guide> {
        let mut by_name: Vec<usize> = (0..self.questions.len()).collect();
        by_name.sort_by(|&a, &b| self.questions[a].id.cmp(&self.questions[b].id));
        let mut clocks = compiled.clocks.into_iter();
        for (rule, root) in self.rules.iter_mut().zip(&compiled.rules) {
            rule.root = *root;
            for clock in &mut rule.clocks {
                clock.when = clocks.next()?;
            }
        }
        let gate = |&condition: &usize| {
            Some(Gate { id: Id::new(&file.conditions[condition].id).ok()?, root: *compiled.conditions.get(condition)? })
        };
        Some(Guide {
            id: Id::new(&file.id).ok()?,
            version: file.version.clone(),
            as_of: file.as_of,
            hash,
            reviews: file.reviews.clone(),
            works: file.works.clone(),
            roles: self.roles,
            sections: self.sections,
            gates: self.gates.iter().map(gate).collect::<Option<_>>()?,
            questions: self.questions,
            rules: self.rules,
            prohibitions: self.prohibitions,
            never: self.never,
            texts,
            by_name,
            program: compiled.program,
        })
    }
}

/// A name that was already complained of stands as "unnamed" until the guide is refused.
fn id_of(name: &str) -> Id {
    Id::new(name).unwrap_or_else(|_| Id::new("unnamed").expect("a plain word is a name"))
}

fn id(check: &mut Checker<'_>, about: About<'_>, name: &str) -> Id {
    check.id(about, name).unwrap_or_else(|| id_of(name))
}

fn too_many(check: &mut Checker<'_>) {
    let file = check.file;
    let questions = file.sections.iter().map(|section| section.questions.len()).sum();
    let about = About { kind: "guide", id: &file.id };
    for (what, found) in
        [("sections", file.sections.len()), ("questions", questions), ("rules", file.rules.len()), ("conditions", file.conditions.len())]
    {
        if found > MOST {
            check.problem(about, None, Fault::TooMany { what, most: MOST });
        }
    }
}

fn sources(check: &mut Checker<'_>, about: About<'_>, sources: &[Source]) {
    if sources.is_empty() {
        check.problem(about, None, Fault::NoSource);
    }
    known_works(check, about, sources);
}

fn known_works(check: &mut Checker<'_>, about: About<'_>, sources: &[Source]) {
    let works = &check.file.works;
    for source in sources.iter().filter(|source| !NO_WORK.contains(&source.work.as_str())) {
        if !works.iter().any(|work| work.key == source.work) {
            let nearest = nearest(&source.work, works.iter().map(|work| work.key.as_str()));
            check.problem(about, Some(&source.work), Fault::Unknown { kind: "work", name: source.work.clone(), nearest });
        }
    }
}

fn known_role(check: &mut Checker<'_>, about: About<'_>, role: &str) -> Id {
    let roles = &check.file.roles;
    if !roles.iter().any(|known| known == role) {
        let nearest = nearest(role, roles.iter().map(String::as_str));
        check.problem(about, Some(role), Fault::Unknown { kind: "role", name: role.to_owned(), nearest });
    }
    id_of(role)
}

fn sections(check: &mut Checker<'_>, names: &Names<'_>, parts: &mut Parts) {
    for (index, section) in check.file.sections.iter().enumerate() {
        let about = About { kind: "section", id: &section.id };
        let gate = section.gate.as_deref().and_then(|gate| known_gate(check, names, parts, about, gate));
        let begin = parts.questions.len();
        for question in &section.questions {
            let mut living = one_question(check, question, index);
            living.gate = match question.gate.as_deref() {
                None => gate,
                Some(OPEN) => None,
                Some(own) => known_gate(check, names, parts, About { kind: "question", id: &question.id }, own),
            };
            parts.questions.push(living);
        }
        if begin == parts.questions.len() {
            check.problem(about, None, Fault::Empty { what: "`questions`" });
        }
        parts.sections.push(Section { id: id_of(&section.id), questions: begin..parts.questions.len() });
    }
}

fn known_gate(check: &mut Checker<'_>, names: &Names<'_>, parts: &mut Parts, about: About<'_>, gate: &str) -> Option<usize> {
    let Some(condition) = names.condition(gate) else {
        check.unknown(about, names, "condition", gate);
        return None;
    };
    let place = parts.gates.iter().position(|known| *known == condition);
    Some(place.unwrap_or_else(|| {
        parts.gates.push(condition);
        parts.gates.len() - 1
    }))
}

fn one_question(check: &mut Checker<'_>, question: &QuestionFile, section: usize) -> Question {
    let about = About { kind: "question", id: &question.id };
    sources(check, about, &question.sources);
    let (kind, options): (_, &[String]) = match &question.kind {
        Kind::YesNo => (QuestionKind::YesNo, &[]),
        Kind::One(options) => (QuestionKind::One, options),
        Kind::Many(options) => (QuestionKind::Many, options),
        Kind::Messages(messages) => (QuestionKind::Messages, messages),
        Kind::Date => (QuestionKind::Date, &[]),
        Kind::Text => (QuestionKind::Text, &[]),
        Kind::Number(from, to) => (QuestionKind::Number { from: *from, to: *to }, &[]),
    };
    if matches!(kind, QuestionKind::Number { from, to } if from > to) {
        check.problem(about, None, Fault::Empty { what: "the range of numbers" });
    }
    if options.is_empty() && matches!(kind, QuestionKind::One | QuestionKind::Many | QuestionKind::Messages) {
        check.problem(about, None, Fault::Empty { what: "the list of options" });
    }
    if options.len() > MOST_OPTIONS {
        check.problem(about, None, Fault::TooMany { what: "options", most: MOST_OPTIONS });
    }
    Question {
        id: id_of(&question.id),
        section,
        voice: question.voice,
        kind,
        options: choices(check, about, question, kind, options),
        part_of: None,
        show_if_unknown: question.show_if_unknown,
        core: question.core,
        mode: question.mode,
        gate: None,
        never_retell: question.never_retell,
        share: question.share,
        sources: question.sources.clone(),
    }
}

fn choices(check: &mut Checker<'_>, about: About<'_>, question: &QuestionFile, kind: QuestionKind, options: &[String]) -> Vec<Choice> {
    let yes_no = ["yes".to_owned(), "no".to_owned()];
    let options = if kind == QuestionKind::YesNo { &yes_no } else { options };
    let marks = [("signs", &question.signs), ("exclusive", &question.exclusive), ("unknown", &question.unknown)];
    for (mark, marked) in marks {
        for option in marked.iter().filter(|option| !options.contains(option)) {
            let nearest = nearest(option, options.iter().map(String::as_str));
            let fault = Fault::NoSuchOption { question: about.id.to_owned(), option: option.clone(), nearest };
            check.problem(about, Some(option), fault);
        }
        if mark == "exclusive" && !marked.is_empty() && kind != QuestionKind::Many {
            let fault = Fault::WrongKind {
                condition: "exclusive",
                question: about.id.to_owned(),
                wanted: "a list of options",
                is: kind_in_words(kind),
            };
            check.problem(about, None, fault);
        }
    }
    let mut seen = BTreeSet::new();
    let mut choice = |option: &String| {
        if !seen.insert(option.clone()) {
            check.problem(
                about,
                Some(option),
                Fault::Repeated { name: option.clone(), first: "another option of this question".to_owned() },
            );
        }
        let marked = |marks: &[String]| marks.contains(option);
        Choice {
            id: id(check, about, option),
            sign: marked(&question.signs),
            exclusive: marked(&question.exclusive),
            unknown: marked(&question.unknown),
        }
    };
    // More than fit were complained of; the rest stays small.
    options.iter().take(MOST_OPTIONS).map(&mut choice).collect()
}

/// Finds the question on whose card each part stands: before it, in the same section.
fn stand_on_cards(check: &mut Checker<'_>, names: &Names<'_>, parts: &mut Parts) {
    for (index, question) in check.file.sections.iter().flat_map(|section| &section.questions).enumerate() {
        let Some(parent) = &question.part_of else { continue };
        let about = About { kind: "question", id: &question.id };
        let Some(found) = names.question(parent) else {
            check.unknown(about, names, "question", parent);
            continue;
        };
        let why = if parts.questions[found].section != parts.questions[index].section {
            Some("is in another section")
        } else if found >= index {
            Some("does not stand before it")
        } else if parts.questions[found].part_of.is_some() {
            Some("is itself a part")
        } else {
            None
        };
        match why {
            Some(why) => {
                let fault = Fault::BadPart { part: question.id.clone(), parent: parent.clone(), why };
                check.problem(about, Some(parent), fault);
            }
            None => parts.questions[index].part_of = Some(found),
        }
    }
}

fn age_questions(check: &mut Checker<'_>, names: &Names<'_>, parts: &Parts) {
    let Some(age) = &check.file.age else { return };
    let about = About { kind: "guide", id: &check.file.id };
    for (name, wanted) in [(&age.years, "a number"), (&age.birth_date, "a date")] {
        let Some(index) = names.question(name) else {
            check.unknown(about, names, "question", name);
            continue;
        };
        let kind = parts.questions[index].kind;
        if kind_in_words(kind) != wanted {
            check.problem(
                about,
                Some(name),
                Fault::WrongKind { condition: "age", question: name.clone(), wanted, is: kind_in_words(kind) },
            );
        }
    }
}

fn one_rule(check: &mut Checker<'_>, names: &Names<'_>, parts: &Parts, rule: &RuleFile) -> Rule {
    let about = About { kind: "rule", id: &rule.id };
    sources(check, about, &rule.sources);
    let urgent = rule.level.is_some_and(|level| level > Level::Info);
    if rule.steps.is_empty() && urgent {
        check.problem(about, None, Fault::NoStep);
    }
    let mut stronger = |name: &String| {
        let found = names.rule(name);
        if found.is_none() {
            check.unknown(about, names, "rule", name);
        }
        found
    };
    let shown_unless = rule.shown_unless.iter().filter_map(&mut stronger).collect();
    let clocks = rule.clocks.iter().map(|clock| one_clock(check, names, parts, about, clock)).collect();
    let steps = rule.steps.iter().map(|step| Step { text: step.text.clone(), role: known_role(check, about, &step.role) }).collect();
    Rule {
        id: id_of(&rule.id),
        level: rule.level,
        clocks,
        shown_unless,
        steps,
        reminder: rule.reminder,
        sources: rule.sources.clone(),
        project_rule: rule.project_rule,
        root: 0,
    }
}

fn one_clock(check: &mut Checker<'_>, names: &Names<'_>, parts: &Parts, about: About<'_>, clock: &ClockFile) -> Clock {
    known_works(check, about, &clock.sources);
    // A century of hours; longer ones are a slip of the pen.
    let (number, most) = match clock.due {
        Due::Hours(hours) => (hours, 876_000),
        Due::CalendarDays(days) | Due::WorkingDays(days) => (days, 36_525),
        Due::Months(months) => (months, 1_200),
        _ => (0, 0),
    };
    if number > most {
        check.problem(about, None, Fault::OutOfBounds { number: number.into(), least: 0, most: most.into() });
    }
    let from = clock.from.as_deref().and_then(|name| clock_start(check, names, parts, about, name));
    Clock { due: clock.due, from, text: clock.text.clone(), sources: clock.sources.clone(), when: None }
}

fn clock_start(check: &mut Checker<'_>, names: &Names<'_>, parts: &Parts, about: About<'_>, name: &str) -> Option<ClockStart> {
    if let Some(age) = check.file.age.as_ref().filter(|age| age.turns_18 == name) {
        return names.question(&age.birth_date).map(|birth_date| ClockStart::Turns18 { birth_date });
    }
    let Some(index) = names.question(name) else {
        check.unknown(about, names, "question", name);
        return None;
    };
    let kind = parts.questions[index].kind;
    if kind != QuestionKind::Date {
        let fault = Fault::WrongKind { condition: "from", question: name.to_owned(), wanted: "a date", is: kind_in_words(kind) };
        check.problem(about, Some(name), fault);
    }
    Some(ClockStart::Question(index))
}
