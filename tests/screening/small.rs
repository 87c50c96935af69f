//! Small guides for tests: the logic is written in the test, the texts write themselves.

use acogida::screening::{
    answer::{Answer, SourceMode, Value},
    evaluate::{Evaluation, evaluate},
    guide::Guide,
    guide_file::{AskedFrom, GuideFile, Kind},
    interview::{Interview, Now, WorkingMode},
    name::Id,
};
use jiff::{Timestamp, tz::TimeZone};
use std::fmt::Write;

/// The moment at which every test looks.
pub(crate) const NOW: &str = "2026-11-23T12:00:00Z";

pub(crate) fn id(name: &str) -> Id {
    Id::new(name).expect("tests write good names")
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().expect("tests write good times")
}

pub(crate) fn now() -> Now {
    Now::new(at(NOW), TimeZone::UTC)
}

/// A whole guide around these sections and whatever follows (`rules: [...]`, `conditions: [...]`).
pub(crate) fn logic(questions: &str, rest: &str) -> String {
    format!(
        "(format: 1, id: \"small\", version: \"1\", as_of: \"2026-11-23\", languages: [\"en\"], works: [], roles: [\"worker\"],\n\
         sections: [(id: \"s\", questions: [{questions}])],\n{rest})"
    )
}

pub(crate) fn guide(questions: &str, rest: &str) -> Guide {
    read(&logic(questions, rest)).unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

/// Reads a guide with texts made up for everything it names.
pub(crate) fn read(logic: &str) -> Result<Guide, Vec<String>> {
    let told = |problems: Vec<_>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let file: GuideFile = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(logic)
        .map_err(|error| vec![error.to_string()])?;
    let text = texts(&file);
    let texts: Vec<_> = file.languages.iter().map(|language| (language.as_str(), text.as_str())).collect();
    Guide::read(logic, &texts).map_err(told)
}

/// A text for everything a guide names.
pub(crate) fn texts(file: &GuideFile) -> String {
    let mut text = format!("{} = Title\n    .about = About\n", file.id);
    let mut add = |name: &str, attributes: &[String]| {
        writeln!(text, "{name} = Words").expect("a string takes words");
        for attribute in attributes {
            writeln!(text, "    .{attribute} = Words").expect("a string takes words");
        }
    };
    file.roles.iter().for_each(|role| add(&format!("role-{role}"), &[]));
    for section in &file.sections {
        add(&section.id, &[]);
        for question in &section.questions {
            let mut attributes = vec!["short".to_owned()];
            match &question.kind {
                Kind::One(options) | Kind::Many(options) => attributes.extend(options.iter().map(|option| format!("o-{option}"))),
                Kind::Messages(messages) => messages.iter().for_each(|message| add(message, &["short".to_owned()])),
                _ => {}
            }
            add(&question.id, &attributes);
        }
    }
    file.conditions.iter().for_each(|condition| add(&condition.id, &[]));
    for rule in &file.rules {
        let steps = rule.steps.iter().map(|step| step.text.clone());
        let clocks = rule.clocks.iter().filter_map(|clock| clock.text.clone());
        add(&rule.id, &steps.chain(clocks).collect::<Vec<_>>());
    }
    file.prohibitions.iter().for_each(|prohibition| add(&prohibition.id, &["lift".to_owned()]));
    file.never.iter().for_each(|card| add(&card.id, &["why".to_owned()]));
    text
}

/// The source every test names.
pub(crate) const SOURCE: &str = "sources: [(work: \"practice\", certainty: Knowledge)]";

pub(crate) fn yes_no(name: &str, rest: &str) -> String {
    question(name, "YesNo", rest)
}

pub(crate) fn question(name: &str, kind: &str, rest: &str) -> String {
    format!("(id: \"{name}\", voice: Either, kind: {kind}, {rest}{} {SOURCE}),\n", if rest.is_empty() { "" } else { "," })
}

pub(crate) fn rule(name: &str, when: &str, rest: &str) -> String {
    let rest = if rest.is_empty() { String::new() } else { format!("{rest}, ") };
    format!("(id: \"{name}\", when: {when}, level: High, steps: [(text: \"act\", role: \"worker\")], {rest}{SOURCE}),\n")
}

pub(crate) fn rules(all: &[(&str, &str)]) -> String {
    format!("rules: [{}],", all.iter().map(|(name, when)| rule(name, when, "")).collect::<String>())
}

/// An open interview in which everything may be spoken.
pub(crate) fn interview() -> Interview {
    Interview::new(at("2026-11-23T08:00:00Z"), WorkingMode::Speaking(AskedFrom::Full))
}

pub(crate) trait Talk {
    fn said(self, question: &str, answer: Answer) -> Self;
    fn said_at(self, question: &str, answer: Answer, at: &str) -> Self;
}

impl Talk for Interview {
    fn said(self, question: &str, answer: Answer) -> Self {
        self.said_at(question, answer, "2026-11-23T09:00:00Z")
    }

    fn said_at(mut self, question: &str, answer: Answer, when: &str) -> Self {
        self.record(id(question), answer, SourceMode::Asked, at(when));
        self
    }
}

pub(crate) fn one(option: &str) -> Answer {
    Answer::Value(Value::One(id(option)))
}

pub(crate) fn many(options: &[&str]) -> Answer {
    Answer::Value(Value::Many(options.iter().map(|option| id(option)).collect()))
}

pub(crate) fn look(guide: &Guide, interview: &Interview) -> Evaluation {
    evaluate(guide, interview, &now())
}

/// The names of the rules that hold.
pub(crate) fn held(evaluation: &Evaluation) -> Vec<&str> {
    evaluation.findings.iter().map(|finding| finding.rule.as_str()).collect()
}
