//! One line of the list of cases.
//!
//! **Invariant:** the level shown is the one a person judged; before that, only *Immediate*, because a danger must not wait for the paper.

use super::{
    case::Case,
    entry::{CaseId, Entry},
    slot::Slot,
};
use crate::screening::guide_file::Level;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// After so long a level asks to be looked at again. A choice of this project, without a published source.
const LEVELS_AGE_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own in the list; none excludes another")]
pub struct CaseSummary {
    pub case: CaseId,
    pub code: String,
    /// The judged level; before a judgement, Immediate where a finding is.
    pub level: Option<Level>,
    /// When the level was judged. Nothing while no one has.
    pub judged: Option<Timestamp>,
    /// Something was answered after the judgement.
    pub answered_since: bool,
    pub touched: Timestamp,
    /// An interview is not closed yet.
    pub interview_open: bool,
    pub disclosed: bool,
    /// Two entries disagree and nobody has decided.
    pub conflict: bool,
    /// A newer program wrote in it.
    pub read_only: bool,
}

impl CaseSummary {
    /// A level that is old, or older than an answer, is to be judged again.
    pub fn is_level_old(&self, now: Timestamp) -> bool {
        self.judged.is_some_and(|judged| self.answered_since || now.duration_since(judged) > LEVELS_AGE_AFTER)
    }
}

impl Case {
    /// `suggested` is what the findings suggest, where the guide is at hand. Nothing for a case without entries.
    pub fn summary(&self, suggested: Option<Level>) -> Option<CaseSummary> {
        let judgement = self.latest_judgement();
        let judged_place = judgement.map(|(entry, _)| (entry.clock, entry.id));
        let level = match judgement {
            Some((_, judgement)) => judgement.level(),
            None => suggested.filter(|level| *level == Level::Immediate),
        };
        Some(CaseSummary {
            case: self.id(),
            code: self.code().to_owned(),
            level,
            judged: judgement.map(|(entry, _)| entry.at),
            answered_since: judged_place.is_some_and(|place| self.last_answer().is_some_and(|last| (last.clock, last.id) > place)),
            touched: self.touched()?,
            interview_open: self.interviews().iter().any(|kept| kept.interview.closed.is_none()),
            disclosed: self.disclosures().next().is_some(),
            conflict: self.conflicts().next().is_some(),
            read_only: self.is_read_only(),
        })
    }

    fn last_answer(&self) -> Option<&Entry> {
        self.history().rev().find(|entry| matches!(Slot::of(&entry.change), Some(Slot::Answer(..))))
    }
}
