//! The parts of the summary, each from the fields that were ticked.
//!
//! **Invariant:** a part without a ticked field is not there at all, title included.

use super::{Summary, telling::works};
use crate::{
    casework::{
        entry::NameKind,
        referral::{FieldId, Ground as LeavesOn},
    },
    documents::doc::{Block, Column, KeyValue, Para, Table, Text, Tick},
    screening::{
        answer::{Answer, Recorded},
        evaluate::{Finding, Ground},
        guide::{Question, QuestionKind},
        guide_file::Share,
        name::Id,
    },
};
use std::collections::BTreeSet;

impl Summary<'_> {
    pub(super) fn view(&self) -> Option<Block> {
        let view = self.subject.case.view().trim();
        if view.is_empty() || !self.ticked(&FieldId::View) {
            return None;
        }
        Some(Block::Words { label: Text::plain(self.say("doc-view")), words: vec![Text::of(&FieldId::View, view)] })
    }

    /// On what it leaves: the worker's words, kept with the disclosure itself.
    pub(super) fn ground(&self) -> Vec<Block> {
        let (title, body) = match self.referral.ground() {
            LeavesOn::LegalDuty(duty) => (
                self.say_with("doc-by-duty", &[("duty", duty.duty())]),
                [self.say("doc-by-duty-means"), self.say_with("doc-told", &[("told", duty.told())])],
            ),
            LeavesOn::Consent(consent) => (
                self.say_with("doc-by-consent", &[("date", &self.teller.day(consent.on()))]),
                [self.say_with("doc-consent-how", &[("how", consent.how())]), self.say("doc-consent-means")],
            ),
        };
        let notice = Block::Notice { title: Text::plain(title), body: body.map(Text::plain).to_vec() };
        vec![Block::heading(2, self.say("doc-ground")), notice]
    }

    pub(super) fn identity(&self) -> Vec<Block> {
        let case = self.subject.case;
        let name = |kind| case.name(kind).unwrap_or_default();
        let all = [
            (FieldId::Code, "doc-code", case.code()),
            (FieldId::Name(NameKind::Used), "doc-name-used", name(NameKind::Used)),
            (FieldId::Name(NameKind::OnTheDocument), "doc-name-on-document", name(NameKind::OnTheDocument)),
            (FieldId::Name(NameKind::SafeInPublic), "doc-name-safe", name(NameKind::SafeInPublic)),
        ];
        let told = all.iter().filter(|(field, _, value)| self.ticked(field) && !value.is_empty());
        let mut pairs: Vec<KeyValue> = told.map(|(field, key, value)| self.pair(key, Text::of(field, *value))).collect();
        pairs.extend(
            self.subject.live_questions().filter(|question| is_particular(question)).filter_map(|question| self.particular(question)),
        );
        self.section("doc-identity", pairs)
    }

    fn particular(&self, question: &Question) -> Option<KeyValue> {
        let recorded =
            self.recorded(&question.id).filter(|recorded| matches!(recorded.answer, Answer::Value(_)) && self.tells(question))?;
        let field = FieldId::Answer(question.id.clone());
        let how = format!(" ({})", self.how(recorded));
        let value = Text::of(&field, self.teller.answer(&question.id, &recorded.answer)).and_quiet(how);
        Some(KeyValue { key: self.guide_text(&field, self.teller.texts.short(question.id.as_str())), value })
    }

    fn pair(&self, key: &str, value: Text) -> KeyValue {
        KeyValue { key: Text::plain(self.say(key)), value }
    }

    fn section(&self, title: &str, pairs: Vec<KeyValue>) -> Vec<Block> {
        if pairs.is_empty() { Vec::new() } else { vec![Block::heading(2, self.say(title)), Block::KeyValues(pairs)] }
    }

    fn how(&self, recorded: &Recorded) -> String {
        self.teller.how(recorded, self.interview_day(), self.now)
    }

    /// Text of the guide, in the guide's language where the document has another.
    fn guide_text(&self, field: &FieldId, text: &str) -> Text {
        self.in_guide_language(Text::of(field, text))
    }

    fn in_guide_language(&self, text: Text) -> Text {
        match self.teller.guide_language {
            Some(language) => text.in_language(language),
            None => text,
        }
    }

    pub(super) fn findings(&self) -> Vec<Block> {
        let told: Vec<_> = self.told_findings().flat_map(|(finding, field)| self.finding(finding, &field)).collect();
        if told.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::heading(2, self.say("doc-findings")), Para::small(Text::plain(self.say("doc-findings-note")))];
        blocks.extend(told);
        blocks
    }

    /// What the keys in the lines of sources stand for.
    pub(super) fn works(&self) -> Option<Block> {
        let guide = self.subject.guide;
        let sources: Vec<_> =
            self.told_findings().filter_map(|(finding, _)| guide.rules().get(finding.index)).flat_map(|rule| &rule.sources).collect();
        let works = works(guide.works(), &sources);
        (!works.is_empty()).then(|| Para::small(Text::plain(self.say_with("doc-works", &[("works", &works)]))))
    }

    fn told_findings(&self) -> impl Iterator<Item = (&Finding, FieldId)> {
        let all = self.subject.findings().filter(|finding| self.subject.share_of(finding) != Share::Never);
        all.map(|finding| (finding, FieldId::Finding(finding.rule.clone()))).filter(|(_, field)| self.ticked(field))
    }

    fn finding(&self, finding: &Finding, field: &FieldId) -> Vec<Block> {
        let Some(rule) = self.subject.guide.rules().get(finding.index) else { return Vec::new() };
        let id = finding.rule.as_str();
        let mut blocks = vec![Block::Heading { level: 3, text: self.guide_text(field, self.teller.texts.text(id)) }];
        if let Some(level) = finding.level {
            let deadline = self.teller.deadlines(rule, &finding.deadlines, self.now);
            let urgency = Text { pieces: Vec::new(), discloses: Some(field.clone()) }.and_strong(self.teller.level(level));
            let urgency = if deadline.is_empty() { urgency } else { urgency.and(format!(" · {deadline}")) };
            blocks.push(Para::leading_in(urgency));
        }
        blocks.extend(self.grounds(finding, field));
        blocks.extend(self.steps(finding, field));
        let mut source = self.say_with("doc-sources", &[("sources", &self.teller.sources(&rule.sources))]);
        if rule.project_rule {
            source = format!("{source}. {}.", self.say("doc-project-rule"));
        }
        blocks.push(Para::small(Text::of(field, source)));
        blocks
    }

    /// Each ground is an answer, and is told only if that answer was ticked. That there are others is part of the finding.
    fn grounds(&self, finding: &Finding, field: &FieldId) -> Vec<Block> {
        let told: Vec<Text> = finding.grounds.iter().filter_map(|ground| self.told_ground(ground)).collect();
        let kept = match (told.len(), finding.grounds.len()) {
            (told, all) if told == all => None,
            (0, _) => Some("doc-grounds-kept"),
            _ => Some("doc-grounds-kept-partly"),
        };
        let list = (!told.is_empty()).then_some(Block::List(told));
        list.into_iter().chain(kept.map(|id| Para::small(Text::of(field, self.say(id))))).collect()
    }

    fn told_ground(&self, ground: &Ground) -> Option<Text> {
        let question = self.subject.guide.question(ground.question.as_str()).filter(|question| self.tells(question))?;
        let field = FieldId::Answer(question.id.clone());
        let text = self.guide_text(&field, self.teller.texts.short(question.id.as_str())).and(": ");
        Some(match self.recorded(&question.id) {
            Some(recorded) => {
                let how = format!(" ({})", self.how(recorded));
                text.and(self.teller.answer(&question.id, &recorded.answer)).and_quiet(how)
            }
            None => text.and(self.teller.silence(&ground.fact)),
        })
    }

    /// Was this answer ticked, and may it leave at all?
    fn tells(&self, question: &Question) -> bool {
        question.share != Share::Never && self.ticked(&FieldId::Answer(question.id.clone()))
    }

    fn recorded(&self, question: &Id) -> Option<&Recorded> {
        self.subject.kept()?.interview.answer(question)
    }

    /// The steps that concern this recipient; those for others would tell of other doors.
    fn steps(&self, finding: &Finding, field: &FieldId) -> Vec<Block> {
        let Some(rule) = self.subject.guide.rules().get(finding.index) else { return Vec::new() };
        let own = rule.steps.iter().filter(|step| step.role == self.referral.recipient().role);
        let texts = own.filter_map(|step| self.teller.texts.attr(rule.id.as_str(), &step.text));
        let points: Vec<_> = texts.map(|text| (Tick::Empty, self.guide_text(field, text))).collect();
        if points.is_empty() {
            return Vec::new();
        }
        vec![Para::leading_in(Text::of(field, self.say("doc-steps"))), Block::Checklist(points)]
    }

    pub(super) fn prohibitions(&self) -> Vec<Block> {
        let on = self.subject.evaluation.prohibitions.iter().filter(|prohibition| prohibition.is_on());
        let told = on.filter_map(|prohibition| {
            let field = FieldId::Prohibition(prohibition.id.clone());
            self.ticked(&field).then(|| self.guide_text(&field, self.teller.texts.text(prohibition.id.as_str())))
        });
        let points: Vec<Text> = told.collect();
        if points.is_empty() {
            return Vec::new();
        }
        let note =
            Para { text: Text::plain(self.say("doc-prohibitions-note")), style: super::super::doc::ParaStyle::Small, with_next: true };
        vec![Block::heading(2, self.say("doc-prohibitions")), Block::Para(note), Block::List(points)]
    }

    pub(super) fn judgement(&self) -> Vec<Block> {
        let Some((entry, judgement)) = self.subject.case.judgement(self.subject.interview) else { return Vec::new() };
        let mut pairs = Vec::new();
        if self.ticked(&FieldId::Sentence) {
            pairs.push(self.pair("doc-sentence", Text::of(&FieldId::Sentence, judgement.sentence())));
        }
        let level = judgement.level().filter(|_| self.ticked(&FieldId::Level));
        if let Some(level) = level {
            let date = self.teller.day(self.now.day_of(entry.at));
            let since = self.say_with("doc-level-since", &[("level", &self.teller.level(level)), ("date", &date)]);
            pairs.push(self.pair("doc-level", Text::of(&FieldId::Level, since)));
        }
        if let Some(lowering) = judgement.lowered().filter(|_| self.ticked(&FieldId::Lowering)) {
            let of = self.say_with("doc-lowering-of", &[("reason", lowering.reason.trim()), ("name", lowering.name.trim())]);
            pairs.push(self.pair("doc-lowering", Text::of(&FieldId::Lowering, of)));
        }
        let mut blocks = self.section("doc-judgement", pairs);
        if level.is_some() {
            blocks.push(Para::small(Text::plain(self.say("doc-level-means"))));
        }
        blocks
    }

    /// Ticked answers that no told finding rests on.
    pub(super) fn answers(&self) -> Vec<Block> {
        let rows: Vec<Vec<Text>> = self.loose_answers().filter_map(|question| self.answer_row(question)).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let column = |title: &str, share| Column { title: Text::plain(self.say(title)), share };
        let columns = vec![column("doc-question", 7), column("doc-answer", 8), column("doc-how", 6)];
        vec![Block::heading(2, self.say("doc-answers")), Block::Table(Table { columns, rows })]
    }

    fn loose_answers(&self) -> impl Iterator<Item = &Question> {
        let grounds: BTreeSet<&Id> =
            self.told_findings().flat_map(|(finding, _)| &finding.grounds).map(|ground| &ground.question).collect();
        self.subject.live_questions().filter(move |question| self.tells(question) && !grounds.contains(&question.id))
    }

    fn answer_row(&self, question: &Question) -> Option<Vec<Text>> {
        let recorded = self.recorded(&question.id).filter(|recorded| matches!(recorded.answer, Answer::Value(_)))?;
        if is_particular(question) {
            return None;
        }
        let field = FieldId::Answer(question.id.clone());
        let answer = self.teller.answer(&question.id, &recorded.answer);
        Some(vec![
            self.guide_text(&field, self.teller.texts.short(question.id.as_str())),
            Text::of(&field, answer),
            Text::of(&field, self.how(recorded)),
        ])
    }

    /// Ticked questions without an answer: what was declined, not known or not asked, each in its own words.
    pub(super) fn unknown(&self) -> Vec<Block> {
        let points: Vec<Text> = self.loose_answers().filter_map(|question| self.unknown_point(question)).collect();
        if points.is_empty() {
            return Vec::new();
        }
        let note = Para::small(Text::plain(self.say("doc-unknown-note")));
        vec![Block::heading(2, self.say("doc-unknown")), Block::List(points), note]
    }

    fn unknown_point(&self, question: &Question) -> Option<Text> {
        let silence = match self.recorded(&question.id).map(|recorded| &recorded.answer) {
            Some(Answer::Value(_)) => return None,
            Some(silence) => self.teller.answer(&question.id, silence),
            None => self.say("doc-nothing"),
        };
        let what = self.teller.texts.short(question.id.as_str());
        let point = self.say_with("doc-unknown-point", &[("what", what), ("silence", &silence)]);
        Some(Text::of(&FieldId::Answer(question.id.clone()), point))
    }

    /// That something is kept back: its existence, nothing of it.
    pub(super) fn restricted(&self) -> Vec<Block> {
        if !self.ticked(&FieldId::RestrictedExists) {
            return Vec::new();
        }
        let kept_back = self.subject.reserved().any(|question| !self.tells(question));
        let said = self.say(if kept_back { "doc-restricted-yes" } else { "doc-restricted-no" });
        vec![Block::heading(2, self.say("doc-restricted")), Para::body(Text::of(&FieldId::RestrictedExists, said))]
    }

    pub(super) fn about(&self) -> Block {
        let guide = self.subject.guide;
        let title = self.teller.texts.text(guide.id().as_str());
        let as_of = self.teller.day(guide.as_of());
        let of = self.say_with("doc-about-guide", &[("title", title), ("version", guide.version()), ("date", &as_of)]);
        let reviewed = if guide.is_reviewed() { String::new() } else { format!(" {}", self.say("doc-about-not-reviewed")) };
        let body =
            vec![Text::plain(self.say("doc-about-not")), Text::plain(format!("{of}{reviewed}")), Text::plain(self.say("doc-about-use"))];
        Block::Notice { title: Text::plain(self.say("doc-about")), body }
    }
}

/// Names, languages, years and dates: what somebody is asked for at a counter, not what was chosen among options.
fn is_particular(question: &Question) -> bool {
    matches!(question.kind, QuestionKind::Text | QuestionKind::Number { .. } | QuestionKind::Date)
}
