//! The referral summary: what one recipient needs to act, field by field, in their language.
//!
//! **Invariant:** it takes a [`Referral`], so there is none without a ground.
//!
//! **Invariant:** words of a case stand in it only for fields that were ticked; nothing is ticked by itself, notes and answers that
//! never leave cannot be ticked at all.
//!
//! **Invariant:** no verdict and no score: signs, their grounds, how fast to act, and what is not known.

mod offered;
mod sections;
mod telling;

pub use offered::{Group, OfferedField, offered};

use super::doc::{Block, Doc, Margins, Para, Text};
use crate::{
    casework::{
        Case, KeptInterview,
        entry::InterviewId,
        referral::{FieldId, Referral},
    },
    screening::{
        evaluate::{Evaluation, Finding},
        guide::{Guide, Question},
        guide_file::Share,
        interview::Now,
        name::Id,
    },
    wording::{Insert, Words},
};
use telling::Teller;

/// What a summary is made of: one interview of a case, along its own guide, as it stands now.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub guide: &'a Guide,
    pub case: &'a Case,
    pub interview: InterviewId,
    pub evaluation: &'a Evaluation,
}

/// The summary in the language of `words`: that of the recipient. The date on it is today.
pub fn doc(subject: &Subject<'_>, referral: &Referral, words: &Words, now: &Now) -> Doc {
    let summary = Summary { subject, referral, teller: Teller::new(subject.guide, words), now };
    Doc {
        language: words.language().code().to_owned(),
        title: words.say("doc-title"),
        date: now.today,
        margins: summary.margins(),
        blocks: summary.blocks(),
    }
}

impl<'a> Subject<'a> {
    fn kept(&self) -> Option<&'a KeptInterview> {
        self.case.interview(self.interview)
    }

    /// Findings that are shown on their own; a bare reminder is the worker's business.
    fn findings(&self) -> impl Iterator<Item = &'a Finding> + use<'a> {
        self.evaluation.findings.iter().filter(|finding| finding.shown && !finding.reminder)
    }

    /// Questions that may be spoken of: they apply, and what stands there fits the guide. Parked answers are no part of it.
    fn live_questions(&self) -> impl Iterator<Item = &'a Question> + use<'a> {
        let evaluation = self.evaluation;
        let live = |question: &Id| !evaluation.parked.contains(question) && !evaluation.unreadable.contains(question);
        self.guide.questions().iter().filter(move |question| live(&question.id))
    }

    /// The strictest share class among the grounds of a finding: a finding tells of what it rests on.
    fn share_of(&self, finding: &Finding) -> Share {
        let of = |question: &Id| self.guide.question(question.as_str()).map_or(Share::Restricted, |question| question.share);
        finding.grounds.iter().map(|ground| of(&ground.question)).max().unwrap_or_default()
    }

    /// Answers on record that leave only with a warning, or never.
    fn reserved(&self) -> impl Iterator<Item = &'a Question> + use<'a> {
        let kept = self.kept();
        let recorded = move |question: &&Question| kept.is_some_and(|kept| kept.interview.answers.contains_key(&question.id));
        self.live_questions().filter(|question| question.share != Share::Ordinary).filter(recorded)
    }
}

struct Summary<'a> {
    subject: &'a Subject<'a>,
    referral: &'a Referral,
    teller: Teller<'a>,
    now: &'a Now,
}

impl Summary<'_> {
    fn say(&self, id: &str) -> String {
        self.teller.words.say(id)
    }

    fn say_with(&self, id: &str, inserts: &[(&str, &str)]) -> String {
        let inserts: Vec<_> = inserts.iter().map(|(name, text)| (*name, Insert::Text(text))).collect();
        self.teller.words.say_with(id, &inserts)
    }

    fn ticked(&self, field: &FieldId) -> bool {
        self.referral.is_ticked(field)
    }

    fn margins(&self) -> Margins {
        let reviewed = self.subject.guide.is_reviewed();
        Margins {
            head: self.say("doc-confidential"),
            head_end: self.teller.day(self.now.today),
            foot: self.say(if reviewed { "doc-reviewed" } else { "doc-not-reviewed" }),
            page_of: self.say_with("doc-page", &[("page", "{p}"), ("pages", "{n}")]),
        }
    }

    /// Reading order: for whom, what the person wants, why it is shared, who it is, what was found, what is not known.
    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, self.say("doc-title")), Para::lead(Text::plain(self.under_title()))];
        blocks.extend(self.view());
        blocks.extend(self.ground());
        blocks.extend(self.identity());
        blocks.extend(self.findings());
        blocks.extend(self.prohibitions());
        blocks.extend(self.judgement());
        blocks.extend(self.answers());
        blocks.extend(self.unknown());
        blocks.extend(self.restricted());
        blocks.extend(self.works());
        blocks.push(self.about());
        blocks.push(Para::leading_in(Text::plain(self.say("doc-signing"))));
        blocks.push(Block::Signatures(vec![Text::plain(self.say("doc-sign-worker")), Text::plain(self.say("doc-sign-received"))]));
        blocks
    }

    fn interview_day(&self) -> Option<jiff::civil::Date> {
        self.subject.kept().map(|kept| self.now.day_of(kept.interview.started))
    }

    fn under_title(&self) -> String {
        let interview = self.interview_day().map(|day| self.say_with("doc-interview", &[("date", &self.teller.day(day))]));
        std::iter::once(self.recipient()).chain(interview).collect::<Vec<_>>().join("\n")
    }

    fn recipient(&self) -> String {
        let recipient = self.referral.recipient();
        let role = self.teller.texts.role(&recipient.role);
        if role == recipient.name || role == recipient.role.as_str() {
            self.say_with("doc-to", &[("name", &recipient.name)])
        } else {
            self.say_with("doc-to-role", &[("name", &recipient.name), ("role", role)])
        }
    }
}
