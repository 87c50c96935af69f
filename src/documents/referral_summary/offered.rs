//! What can be ticked for a recipient, and what cannot.
//!
//! **Invariant:** nothing is ticked here. What never leaves is named, so that its absence is understood, and shows nothing of itself.

use super::{Subject, telling::Teller};
use crate::{
    casework::{entry::NameKind, referral::FieldId},
    screening::{answer::Answer, evaluate::Fact, guide::Question, guide_file::Share, name::Id},
    wording::Words,
};
use std::collections::BTreeSet;

/// One thing that may be ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedField {
    pub field: FieldId,
    /// In the language of the desk.
    pub label: String,
    /// What would be told, in short.
    pub shows: Option<String>,
    pub group: Group,
    /// The words to be told contain one of the names of this case.
    pub has_name: bool,
    /// Tell it only to who must know.
    pub sensitive: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What a recipient needs to act.
    Needed,
    /// What could be added.
    More,
    /// What no recipient gets.
    Never,
}

/// Everything that can be ticked, in the order of the page, then what never leaves.
pub fn offered(subject: &Subject<'_>, words: &Words) -> Vec<OfferedField> {
    let offer = Offer { subject, teller: Teller::new(subject.guide, words), names: names(subject) };
    let mut fields = offer.plain();
    fields.extend(offer.findings());
    fields.extend(offer.prohibitions());
    fields.extend(offer.answers());
    fields.sort_by_key(|field| field.group);
    fields
}

struct Offer<'a> {
    subject: &'a Subject<'a>,
    teller: Teller<'a>,
    /// Parts of the names of the case, in small letters.
    names: BTreeSet<String>,
}

/// Parts of two letters ("de", "Al") stand in every text and would warn of nothing.
const SHORTEST_NAME: usize = 3;

fn names(subject: &Subject<'_>) -> BTreeSet<String> {
    let kinds = [NameKind::Used, NameKind::OnTheDocument, NameKind::SafeInPublic];
    let parts = kinds.into_iter().filter_map(|kind| subject.case.name(kind)).flat_map(str::split_whitespace);
    parts.map(str::to_lowercase).filter(|part| part.chars().count() >= SHORTEST_NAME).collect()
}

impl Offer<'_> {
    fn has_name(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        text.split(|c: char| !c.is_alphanumeric()).any(|word| self.names.contains(word))
            || self.names.iter().any(|name| name.contains(|c: char| !c.is_alphanumeric()) && text.contains(name.as_str()))
    }

    fn field(&self, field: FieldId, label: &str, shows: &str, group: Group) -> OfferedField {
        let shows = shows.trim();
        OfferedField {
            field,
            label: self.teller.words.say(label),
            shows: (!shows.is_empty()).then(|| shows.to_owned()),
            group,
            has_name: self.has_name(shows),
            sensitive: false,
        }
    }

    /// What does not depend on the guide.
    fn plain(&self) -> Vec<OfferedField> {
        let case = self.subject.case;
        let mut fields = Vec::new();
        if !case.view().trim().is_empty() {
            fields.push(self.field(FieldId::View, "doc-view", case.view(), Group::Needed));
        }
        fields.push(self.field(FieldId::Code, "doc-code", case.code(), Group::Needed));
        let names = [
            (NameKind::Used, "doc-name-used", Group::Needed),
            (NameKind::OnTheDocument, "doc-name-on-document", Group::More),
            (NameKind::SafeInPublic, "doc-name-safe", Group::More),
        ];
        for (kind, label, group) in names {
            if let Some(name) = case.name(kind) {
                // That a name contains a name is no news.
                fields.push(OfferedField { has_name: false, ..self.field(FieldId::Name(kind), label, name, group) });
            }
        }
        fields.extend(self.judgement());
        fields.push(self.field(FieldId::RestrictedExists, "doc-restricted-label", "", Group::Needed));
        fields
    }

    fn judgement(&self) -> Vec<OfferedField> {
        let Some((_, judgement)) = self.subject.case.judgement(self.subject.interview) else { return Vec::new() };
        let mut fields = Vec::new();
        if let Some(level) = judgement.level() {
            fields.push(self.field(FieldId::Level, "doc-level", &self.teller.level(level), Group::Needed));
        }
        fields.push(self.field(FieldId::Sentence, "doc-sentence", judgement.sentence(), Group::More));
        if let Some(lowering) = judgement.lowered() {
            fields.push(self.field(FieldId::Lowering, "doc-lowering", &lowering.reason, Group::More));
        }
        fields
    }

    fn findings(&self) -> Vec<OfferedField> {
        let told = self.subject.findings().map(|finding| {
            let share = self.subject.share_of(finding);
            OfferedField {
                field: FieldId::Finding(finding.rule.clone()),
                label: self.teller.texts.text(finding.rule.as_str()).to_owned(),
                shows: finding.level.map(|level| self.teller.level(level)),
                group: group_of(share, true),
                has_name: false,
                sensitive: share != Share::Ordinary,
            }
        });
        told.map(silent_if_never).collect()
    }

    fn prohibitions(&self) -> Vec<OfferedField> {
        let on = self.subject.evaluation.prohibitions.iter().filter(|prohibition| prohibition.is_on());
        let told = on.map(|prohibition| OfferedField {
            field: FieldId::Prohibition(prohibition.id.clone()),
            // Read alone, "contacting the embassy" would sound like a thing to do.
            label: self.teller.words.say("doc-prohibitions"),
            shows: Some(self.teller.texts.text(prohibition.id.as_str()).to_owned()),
            group: Group::Needed,
            has_name: false,
            sensitive: false,
        });
        told.collect()
    }

    /// What is on record, and what shown findings rest on or open points wait for.
    fn answers(&self) -> Vec<OfferedField> {
        let grounds: BTreeSet<&Id> = self.subject.findings().flat_map(|finding| &finding.grounds).map(|ground| &ground.question).collect();
        let waited: BTreeSet<&Id> = self.subject.evaluation.open_points.iter().flat_map(|point| &point.waits_for).collect();
        let recorded = |id: &Id| self.subject.kept().is_some_and(|kept| kept.interview.answers.contains_key(id));
        // To tell that nothing is known about a sensitive question is to tell that it is one.
        let is_open = |question: &Question| question.share == Share::Ordinary && waited.contains(&question.id);
        let spoken_of = |question: &Question| recorded(&question.id) || grounds.contains(&question.id) || is_open(question);
        let live = self.subject.live_questions().filter(|question| spoken_of(question));
        live.map(|question| self.answer(question, grounds.contains(&question.id))).collect()
    }

    fn answer(&self, question: &Question, is_ground: bool) -> OfferedField {
        let recorded = self.subject.kept().and_then(|kept| kept.interview.answer(&question.id));
        let shows = match recorded {
            Some(recorded) => self.teller.answer(&question.id, &recorded.answer),
            None => self.teller.silence(&Fact::NothingRecorded),
        };
        let named = recorded.is_some_and(|recorded| matches!(recorded.answer, Answer::Value(_))) && self.has_name(&shows);
        silent_if_never(OfferedField {
            field: FieldId::Answer(question.id.clone()),
            label: self.teller.texts.short(question.id.as_str()).to_owned(),
            shows: Some(shows).filter(|shows| !shows.is_empty()),
            group: group_of(question.share, is_ground),
            has_name: named,
            sensitive: question.share != Share::Ordinary,
        })
    }
}

fn group_of(share: Share, needed: bool) -> Group {
    match share {
        Share::Never => Group::Never,
        Share::Ordinary if needed => Group::Needed,
        Share::Ordinary | Share::Restricted => Group::More,
    }
}

fn silent_if_never(field: OfferedField) -> OfferedField {
    if field.group == Group::Never { OfferedField { shows: None, has_name: false, ..field } } else { field }
}
