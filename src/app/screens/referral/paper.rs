//! The paper that would leave, made anew whenever anything in it changes.
//!
//! **Invariant:** the pages shown, the bytes saved and the record of what left come from one and the same document.

use super::form::{Form, Missing};
use crate::{
    app::{office::OpenCase, rooms::Desk},
    casework::{
        entry::{CaseId, InterviewId},
        referral::{Disclosure, Referral},
    },
    documents::{
        self, DocumentError, Fonts, LaidOut,
        referral_summary::{self, OfferedField, Subject},
    },
    wording::{Insert, Words},
};
use sha2::{Digest, Sha256};

/// A finished paper.
#[derive(Clone)]
pub struct Finished {
    /// Whose paper it is: it may be saved much later, when another case lies open.
    pub case: CaseId,
    pub laid_out: LaidOut,
    pub bytes: Vec<u8>,
    /// SHA-256 of the bytes.
    pub hash: [u8; 32],
    /// The record to be made once it is saved.
    pub disclosure: Disclosure,
}

/// What the form asks for, and what came of it.
#[derive(Default)]
pub(super) struct Desired {
    fonts: Option<Fonts>,
    made_for: Option<MadeFor>,
    offered: Vec<OfferedField>,
    made: Option<Result<Finished, DocumentError>>,
    missing: Option<Missing>,
}

/// Everything a paper depends on.
#[derive(PartialEq)]
struct MadeFor {
    /// Two cases may have equal forms, and as many entries.
    case: CaseId,
    interview: InterviewId,
    form: Form,
    desk_language: crate::wording::Language,
    entries: usize,
    today: jiff::civil::Date,
}

impl Desired {
    /// Makes the paper again if the form, the case or the day has changed.
    pub(super) fn renew(&mut self, desk: &Desk<'_>, open: &OpenCase, form: &Form) {
        let made_for = MadeFor {
            case: open.case.id(),
            interview: open.interview,
            form: form.clone(),
            desk_language: desk.words.language(),
            entries: open.case.history().count(),
            today: desk.now.today,
        };
        if self.made_for.as_ref() == Some(&made_for) {
            return;
        }
        let subject = Subject { guide: &open.guide, case: &open.case, interview: open.interview, evaluation: &open.evaluation };
        self.offered = referral_summary::offered(&subject, desk.words);
        let referral = form.referral(open.interview, desk.words.language());
        self.missing = referral.as_ref().err().copied();
        let fonts = self.fonts.get_or_insert_with(Fonts::embedded);
        self.made = referral.ok().map(|referral| make(&subject, referral, desk, fonts));
        self.made_for = Some(made_for);
    }

    pub(super) fn offered(&self) -> &[OfferedField] {
        &self.offered
    }

    pub(super) fn finished(&self) -> Option<&Result<Finished, DocumentError>> {
        self.made.as_ref()
    }

    pub(super) fn missing(&self) -> Option<Missing> {
        self.missing
    }
}

fn make(subject: &Subject<'_>, referral: Referral, desk: &Desk<'_>, fonts: &Fonts) -> Result<Finished, DocumentError> {
    let language = crate::wording::Language::from_code(&referral.draft().language).unwrap_or(desk.words.language());
    let doc = referral_summary::doc(subject, &referral, &Words::new(language), desk.now);
    let laid_out = documents::lay_out(&doc, fonts)?;
    let bytes = documents::write(&doc, &laid_out)?;
    let hash: [u8; 32] = Sha256::digest(&bytes).into();
    let disclosure = referral.disclosed(doc.disclosed(), hash);
    Ok(Finished { case: subject.case.id(), laid_out, bytes, hash, disclosure })
}

/// Why there is no page, in the words of the screen.
pub(super) fn why(words: &Words, error: &DocumentError) -> String {
    match error {
        DocumentError::Unprintable { characters } => {
            let characters: Vec<String> = characters.iter().map(ToString::to_string).collect();
            words.say_with("referral-unprintable-characters", &[("characters", Insert::Text(&characters.join(" ")))])
        }
        DocumentError::Writer { .. } => words.say("referral-unprintable-defect"),
    }
}
