//! From a checked file to a case: the entries a worker would have written.
//!
//! **Invariant:** the same file gives the same entries, ids included.

use super::{CaseFile, CaseFileProblem, Format1, Places, checks::Checker};
use crate::{
    casework::{
        Case, Scribe,
        entry::{Change, GuideVersion, InterviewId, Judgement, TextField},
    },
    chance::Chance,
    screening::{
        answer::{Answer, SourceMode},
        evaluate::evaluate,
        guide::Guide,
        interview::Now,
        name::Id,
    },
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::Arc;

pub(super) fn build(file: &Format1, places: &Places, guides: &[Arc<Guide>]) -> Result<CaseFile, Vec<CaseFileProblem>> {
    let mut check = Checker::new(places);
    check.not_blank(&["code"], &file.code);
    let now = check.now(file);
    let Some(guide) = check.guide(&file.guide, guides) else { return Err(check.told()) };

    let started = file.at.values().copied().fold(file.now, Timestamp::min);
    let mut writing = Writing::begin(file, guide, started);
    let interview = writing.interview;
    writing.answers(file, check.answers(file, guide));
    writing.texts(file, check.noted_questions(file, guide));
    let lifted = check.lifted(file, guide, interview);
    let calls = check.calls(file, guide, interview);
    for change in lifted.into_iter().chain(calls) {
        writing.write(file.now, change);
    }
    if file.closed {
        writing.write(file.now, Change::InterviewClosed { interview });
    }
    writing.judge(file, guide, &now, &mut check);
    let prepared = check.referral(file, guide);
    if check.found_any() {
        return Err(check.told());
    }
    Ok(CaseFile { fictional: file.fictional, case: writing.case, interview, guide: Arc::clone(guide), now, prepared })
}

/// Chance that is none: the same bytes for the same code and guide.
fn repeatable(file: &Format1) -> Chance {
    let seed = Sha256::digest(format!("{}\n{}\n{}", file.code, file.guide, file.now));
    let mut count = 0u64;
    Box::new(move |bytes| {
        for part in bytes.chunks_mut(32) {
            count += 1;
            let block = Sha256::new().chain_update(seed).chain_update(count.to_le_bytes()).finalize();
            part.copy_from_slice(&block[..part.len()]);
        }
    })
}

struct Writing {
    scribe: Scribe,
    case: Case,
    interview: InterviewId,
}

impl Writing {
    fn begin(file: &Format1, guide: &Guide, started: Timestamp) -> Self {
        let mut scribe = Scribe::new(&file.worker, repeatable(file), 0);
        let opened = scribe.open(started, file.code.trim());
        let mut case = Case::fold(opened.case, [opened]);
        let version = GuideVersion { id: guide.id().clone(), version: guide.version().to_owned(), hash: guide.hash() };
        let (interview, entry) = scribe.start(&case, started, version, file.mode).expect(WRITABLE);
        case.add(entry);
        Self { scribe, case, interview }
    }

    fn write(&mut self, at: Timestamp, change: Change) {
        let entry = self.scribe.write(&self.case, at, change).expect(WRITABLE);
        self.case.add(entry);
    }

    fn type_in(&mut self, at: Timestamp, field: &TextField, text: &str) {
        let entry = self.scribe.typed(&self.case, at, field, text).expect(WRITABLE);
        if let Some(entry) = entry {
            self.case.add(entry);
        }
    }

    fn answers(&mut self, file: &Format1, mut answers: Vec<(Id, Answer)>) {
        let at = |question: &Id| file.at.get(question.as_str()).copied().unwrap_or(file.now);
        answers.sort_by_key(|(question, _)| at(question));
        for (question, answer) in answers {
            let (at, how) = (at(&question), file.how.get(question.as_str()).copied().unwrap_or(SourceMode::Asked));
            self.write(at, Change::Answered { interview: self.interview, question, answer, how });
        }
    }

    fn texts(&mut self, file: &Format1, question_notes: Vec<(Id, &str)>) {
        for (which, name) in &file.names {
            self.write(file.now, Change::Named { which: *which, name: name.clone() });
        }
        for (question, text) in question_notes {
            self.type_in(file.now, &TextField::QuestionNote { interview: self.interview, question }, text);
        }
        for text in &file.notes {
            let (note, entry) = self.scribe.open_note(&self.case, file.now).expect(WRITABLE);
            self.case.add(entry);
            self.type_in(file.now, &TextField::Note(note), text);
        }
        self.type_in(file.now, &TextField::View, &file.view);
    }

    fn judge(&mut self, file: &Format1, guide: &Guide, now: &Now, check: &mut Checker<'_>) {
        let Some(written) = &file.judgement else { return };
        let Some(kept) = self.case.interview(self.interview) else { return };
        let suggested = evaluate(guide, &kept.interview, now).suggested;
        let made = Judgement::new(self.interview, &written.sentence, written.level, suggested, written.lowered.clone());
        let made = made.map_err(|error| match suggested {
            Some(level) => format!("{error} (the findings suggest {level:?})"),
            None => error.to_string(),
        });
        if let Some(judgement) = check.good(&["judgement"], made) {
            self.type_in(file.now, &TextField::Sentence, judgement.sentence());
            self.write(file.now, Change::Judged(judgement));
        }
    }
}

const WRITABLE: &str = "nothing in a case that was just begun was written by a newer program";
