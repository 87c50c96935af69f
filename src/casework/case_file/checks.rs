//! What can be wrong with a case file beyond its grammar: names that the guide does not know, grounds with blanks, ticks that cannot be.
//!
//! **Invariant:** each check goes on after a mistake, so that all are told at once.

use super::{CaseFileProblem, Format1, Places, Prepared, WrittenGround, WrittenLifting, WrittenReferral};
use crate::{
    casework::entry::{Change, Consent, FieldId, Ground, InterviewId, LegalDuty, Recipient},
    screening::{answer::Answer, check::nearest, guide::Guide, guide_file::Share, interview::Now, name::Id},
};
use jiff::tz::TimeZone;
use std::{collections::BTreeSet, sync::Arc};

/// Collects what is wrong.
pub(super) struct Checker<'a> {
    places: &'a Places,
    problems: Vec<CaseFileProblem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(places: &'a Places) -> Self {
        let mut checker = Self { places, problems: Vec::new() };
        for (path, line) in places.repeated() {
            let what = "this is written twice; take one of the two out".to_owned();
            checker.problems.push(CaseFileProblem { line: Some(*line), field: path.join("."), what });
        }
        checker
    }

    pub(super) fn found_any(&self) -> bool {
        !self.problems.is_empty()
    }

    /// All that was found, from top to bottom.
    pub(super) fn told(mut self) -> Vec<CaseFileProblem> {
        self.problems.sort_by_key(|problem| problem.line);
        self.problems
    }

    fn wrong(&mut self, path: &[&str], what: impl Into<String>) {
        let line = self.places.line_of(path);
        self.problems.push(CaseFileProblem { line, field: path.join("."), what: what.into() });
    }

    fn wrong_text(&mut self, path: &[&str], text: &str, what: impl Into<String>) {
        let line = self.places.line_of_text(path, text);
        self.problems.push(CaseFileProblem { line, field: path.join("."), what: what.into() });
    }

    /// Notes what is wrong about a field, and goes on without it.
    pub(super) fn good<T>(&mut self, path: &[&str], checked: Result<T, impl ToString>) -> Option<T> {
        checked.map_err(|error| self.wrong(path, error.to_string())).ok()
    }

    pub(super) fn guide<'g>(&mut self, name: &str, guides: &'g [Arc<Guide>]) -> Option<&'g Arc<Guide>> {
        let found = guides.iter().rev().find(|guide| guide.id().as_str() == name);
        if found.is_none() {
            let known: Vec<&str> = guides.iter().map(|guide| guide.id().as_str()).collect();
            self.wrong(&["guide"], format!("there is no guide `{name}`; there are: {}", known.join(", ")));
        }
        found
    }

    pub(super) fn not_blank(&mut self, path: &[&str], text: &str) {
        if text.trim().is_empty() {
            self.wrong(path, "this is blank; write something");
        }
    }

    pub(super) fn now(&mut self, file: &Format1) -> Now {
        let zone = self.good(&["zone"], TimeZone::get(&file.zone));
        Now::new(file.now, zone.unwrap_or(TimeZone::UTC))
    }

    /// The answers by question, in the order of the guide's names.
    pub(super) fn answers(&mut self, file: &Format1, guide: &Guide) -> Vec<(Id, Answer)> {
        let mut answers = Vec::new();
        for (name, written) in &file.answers {
            let path = ["answers", name.as_str()];
            let Some(question) = guide.question(name) else {
                self.unknown_question(&path, name, guide);
                continue;
            };
            let answer = self.good(&path, written.for_question(question));
            answers.extend(answer.map(|answer| (question.id.clone(), answer)));
        }
        self.companions(file);
        answers
    }

    /// How an answer is known and when it was given belong to an answer.
    fn companions(&mut self, file: &Format1) {
        let named = file.how.keys().map(|name| ("how", name)).chain(file.at.keys().map(|name| ("at", name)));
        for (field, name) in named {
            if !file.answers.contains_key(name) {
                self.wrong(&[field, name], "there is no answer to this question in `answers`");
            }
        }
        for (name, _) in file.at.iter().filter(|(_, at)| **at > file.now) {
            self.wrong(&["at", name], "this is later than `now`");
        }
    }

    fn unknown_question(&mut self, path: &[&str], name: &str, guide: &Guide) {
        let near = nearest(name, guide.questions().iter().map(|question| question.id.as_str()));
        self.wrong(path, unknown("question", name, near));
    }

    pub(super) fn noted_questions<'f>(&mut self, file: &'f Format1, guide: &Guide) -> Vec<(Id, &'f str)> {
        let mut notes = Vec::new();
        for (name, text) in &file.question_notes {
            match guide.question(name) {
                Some(question) => notes.push((question.id.clone(), text.as_str())),
                None => self.unknown_question(&["question_notes", name], name, guide),
            }
        }
        notes
    }

    pub(super) fn calls(&mut self, file: &Format1, guide: &Guide, interview: InterviewId) -> Vec<Change> {
        let mut calls = Vec::new();
        for name in &file.calls {
            if let Some(rule) = guide.rule(name) {
                calls.push(Change::CallNoted { interview, rule: rule.id.clone() });
            } else {
                self.wrong_text(&["calls"], name, unknown_rule(name, guide));
            }
        }
        calls
    }

    pub(super) fn lifted(&mut self, file: &Format1, guide: &Guide, interview: InterviewId) -> Vec<Change> {
        file.lifted.iter().filter_map(|(name, written)| self.lifting(name, written, guide, interview)).collect()
    }

    fn lifting(&mut self, id: &str, written: &WrittenLifting, guide: &Guide, interview: InterviewId) -> Option<Change> {
        let Some(prohibition) = guide.prohibitions().iter().find(|prohibition| prohibition.id.as_str() == id) else {
            let near = nearest(id, guide.prohibitions().iter().map(|prohibition| prohibition.id.as_str()));
            self.wrong(&["lifted", id], unknown("prohibition", id, near));
            return None;
        };
        let WrittenLifting { role, name, on, purpose, excluding } = written;
        if !prohibition.lifted_by.iter().any(|allowed| allowed.as_str() == role) {
            let allowed: Vec<&str> = prohibition.lifted_by.iter().map(Id::as_str).collect();
            self.wrong(&["lifted", id, "role"], format!("`{role}` cannot lift this; these can: {}", allowed.join(", ")));
        }
        self.not_blank(&["lifted", id, "name"], name);
        self.not_blank(&["lifted", id, "purpose"], purpose);
        Some(Change::Lifted {
            interview,
            prohibition: prohibition.id.clone(),
            role: role.clone(),
            name: name.clone(),
            on: *on,
            purpose: purpose.clone(),
            excluding: excluding.clone(),
        })
    }

    pub(super) fn referral(&mut self, file: &Format1, guide: &Guide) -> Option<Prepared> {
        let WrittenReferral { recipient, ground, ticked } = file.referral.as_ref()?;
        self.not_blank(&["referral", "recipient", "name"], &recipient.name);
        let role = guide.roles().iter().find(|role| role.as_str() == recipient.role).cloned();
        if role.is_none() {
            let near = nearest(&recipient.role, guide.roles().iter().map(Id::as_str));
            self.wrong(&["referral", "recipient", "role"], unknown("role", &recipient.role, near));
        }
        let ground = match ground {
            WrittenGround::Consent { how, on } => self.good(&["referral", "ground"], Consent::new(how, *on)).map(Ground::Consent),
            WrittenGround::LegalDuty { duty, told } => {
                self.good(&["referral", "ground"], LegalDuty::new(duty, told)).map(Ground::LegalDuty)
            }
        };
        let ticked = ticked.iter().filter_map(|field| self.tick(field, file, guide)).collect::<BTreeSet<_>>();
        Some(Prepared { recipient: Recipient { role: role?, name: recipient.name.clone() }, ground: ground?, ticked })
    }

    fn tick(&mut self, text: &str, file: &Format1, guide: &Guide) -> Option<FieldId> {
        let checked = text.parse::<FieldId>().map_err(|error| format!("{error}{}", nearest_field(text)));
        let checked = checked.and_then(|field| match cannot_leave(&field, file, guide) {
            Some(why) => Err(format!("`{text}`: {why}")),
            None => Ok(field),
        });
        checked.map_err(|why| self.wrong_text(&["referral", "ticked"], text, why)).ok()
    }
}

fn nearest_field(text: &str) -> String {
    let known = FieldId::PLAIN.map(|field| field.to_string());
    nearest(text, known.iter().map(String::as_str)).map_or_else(String::new, |near| format!("; the nearest is `{near}`"))
}

/// Why a field cannot be ticked, if so.
fn cannot_leave(field: &FieldId, file: &Format1, guide: &Guide) -> Option<String> {
    match field {
        FieldId::Answer(id) => answer_cannot_leave(id, file, guide),
        FieldId::Finding(id) if guide.rule(id.as_str()).is_none() => Some(unknown_rule(id.as_str(), guide)),
        FieldId::Prohibition(id) => {
            let known = guide.prohibitions().iter().map(|prohibition| prohibition.id.as_str());
            let is_unknown = !known.clone().any(|name| name == id.as_str());
            is_unknown.then(|| unknown("prohibition", id.as_str(), nearest(id.as_str(), known)))
        }
        _ => None,
    }
}

fn answer_cannot_leave(question: &Id, file: &Format1, guide: &Guide) -> Option<String> {
    match guide.question(question.as_str()) {
        None => {
            let near = nearest(question.as_str(), guide.questions().iter().map(|known| known.id.as_str()));
            Some(unknown("question", question.as_str(), near))
        }
        Some(known) if known.share == Share::Never => Some("this answer never leaves; take the tick away".to_owned()),
        Some(_) if !file.answers.contains_key(question.as_str()) => Some("there is no such answer in `answers`".to_owned()),
        Some(_) => None,
    }
}

fn unknown_rule(name: &str, guide: &Guide) -> String {
    unknown("rule", name, nearest(name, guide.rules().iter().map(|rule| rule.id.as_str())))
}

fn unknown(kind: &str, name: &str, nearest: Option<String>) -> String {
    let near = nearest.map_or_else(String::new, |near| format!("; the nearest known name is `{near}`"));
    format!("the guide has no {kind} `{name}`{near}")
}
