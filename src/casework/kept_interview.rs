//! An interview as a case keeps it: what the entries about it come to.
//!
//! **Invariant:** made from entries alone and never changed otherwise. Where two entries disagree, the interview reads the latest answer
//! (both stay visible as a conflict) and the more careful of two modes or prohibitions.

use super::{
    case::Case,
    entry::{Change, Entry, EntryId, GuideVersion, InterviewId},
    slot::Slot,
};
use crate::screening::{
    answer::Recorded,
    interview::{Interview, Lifted, WorkingMode},
    name::Id,
};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// One talk of a case along one guide version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptInterview {
    pub id: InterviewId,
    pub guide: GuideVersion,
    pub interview: Interview,
    /// Rules whose call was made, with the time.
    pub calls: BTreeMap<Id, Timestamp>,
}

impl KeptInterview {
    /// Reads everything about `id`. Nothing before its beginning is known.
    pub(super) fn read(case: &Case, id: InterviewId) -> Option<Self> {
        let started = case.slot(&Slot::Started(id)).next()?;
        let Change::InterviewStarted { guide, mode, .. } = &started.change else { return None };
        let mut kept = Self { id, guide: guide.clone(), interview: Interview::new(started.at, *mode), calls: BTreeMap::new() };
        for slot in case.slots_of(id) {
            kept.refresh(case, slot);
        }
        Some(kept)
    }

    /// Reads one slot again.
    pub(super) fn refresh(&mut self, case: &Case, slot: &Slot) {
        let current = case.current(slot);
        match slot {
            Slot::Mode(_) => {
                let modes = current.iter().filter_map(|entry| match entry.change {
                    Change::ModeSet { mode, .. } => Some(mode),
                    _ => None,
                });
                self.interview.mode = modes.min_by_key(|mode| how_much_is_said(*mode)).unwrap_or(self.interview.mode);
            }
            Slot::Closing(_) => {
                let latest = current.last().filter(|entry| matches!(entry.change, Change::InterviewClosed { .. }));
                self.interview.closed = latest.map(|entry| entry.at);
            }
            Slot::Answer(_, question) => match current.last().and_then(|entry| recorded(case, slot, entry.id)) {
                Some(recorded) => {
                    self.interview.answers.insert(question.clone(), recorded);
                }
                None => self.interview.take_back(question),
            },
            Slot::Lifting(_, prohibition) => {
                self.interview.lifted.remove(prohibition);
                // Lifted is only what everybody who wrote last says is lifted.
                if let Some(Some(lifted)) = current.iter().copied().map(lifted).reduce(Option::and) {
                    self.interview.lifted.insert(prohibition.clone(), lifted);
                }
            }
            Slot::Call(_, rule) => {
                self.calls.extend(case.slot(slot).next().map(|entry| (rule.clone(), entry.at)));
            }
            Slot::Started(_) | Slot::Judgement(_) | Slot::Code | Slot::Name(_) | Slot::Note(_) | Slot::Text(_) => {}
        }
    }
}

/// The more is said aloud, the more.
fn how_much_is_said(mode: WorkingMode) -> u8 {
    match mode {
        WorkingMode::ObserveOnly => 0,
        WorkingMode::Speaking(from) => 1 + from as u8,
    }
}

/// The answer that the entry `id` gives, known since the earliest of what it repeats: saying the same again restarts nothing, and neither
/// does an undo that brings it back.
fn recorded(case: &Case, slot: &Slot, id: EntryId) -> Option<Recorded> {
    let mut earlier: BTreeMap<EntryId, Recorded> = BTreeMap::new();
    for entry in case.slot(slot) {
        let Change::Answered { answer, how, .. } = &entry.change else { continue };
        let after = |before| Recorded::after(before, answer.clone(), *how, entry.at);
        let continued = entry.replaces.iter().filter_map(|id| earlier.get(id)).map(|before| after(Some(before)));
        let recorded = continued.reduce(earliest).unwrap_or_else(|| after(None));
        if entry.id == id {
            return Some(recorded);
        }
        earlier.insert(entry.id, recorded);
    }
    None
}

fn earliest(mut a: Recorded, b: Recorded) -> Recorded {
    a.since = a.since.min(b.since);
    for (option, since) in b.ticked {
        a.ticked.entry(option).and_modify(|known| *known = since.min(*known)).or_insert(since);
    }
    a
}

fn lifted(entry: &Entry) -> Option<Lifted> {
    let Change::Lifted { role, name, on, purpose, excluding, .. } = &entry.change else { return None };
    Some(Lifted { role: role.clone(), name: name.clone(), on: *on, purpose: purpose.clone(), excluding: excluding.clone() })
}
