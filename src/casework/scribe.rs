//! The one who writes: makes the next entry of a case, with what it replaces filled in.
//!
//! **Invariant:** an entry replaces exactly what its writer could see, and its logical time is later than all of it.

use super::{
    case::Case,
    entry::{CaseId, Change, Entry, EntryId, GuideVersion, InterviewId, NoteId, Splice, TextField},
    slot::Slot,
};
use crate::{
    chance::{self, Chance},
    screening::interview::WorkingMode,
};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// After so many splices a text is written whole once more, so that a lost entry costs half a minute of typing at most.
const SPLICES_AT_MOST: usize = 32;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a newer Acogida wrote in this case: here it can be read, and not be written to")]
pub struct ReadOnly;

pub struct Scribe {
    author: String,
    chance: Chance,
    clock: u64,
}

impl Scribe {
    /// `clock` is the largest logical time known so far, over all cases.
    pub fn new(author: impl Into<String>, chance: Chance, clock: u64) -> Self {
        Self { author: author.into(), chance, clock }
    }

    pub fn author(&self) -> &str {
        &self.author
    }

    /// From now on entries are written under this name.
    pub fn sign_as(&mut self, author: impl Into<String>) {
        self.author = author.into();
    }

    /// For what else needs chance: a code, a key.
    pub fn chance(&mut self) -> &mut Chance {
        &mut self.chance
    }

    /// The first entry of a new case.
    pub fn open(&mut self, at: Timestamp, code: &str) -> Entry {
        let case = Case::new(CaseId(chance::name(&mut self.chance)));
        self.entry(&case, at, Vec::new(), Change::Opened { code: code.to_owned() })
    }

    /// Any change, in place of what stands in its slot now.
    pub fn write(&mut self, case: &Case, at: Timestamp, change: Change) -> Result<Entry, ReadOnly> {
        let replaces = Slot::of(&change).map(|slot| standing(case, &slot)).unwrap_or_default();
        self.write_replacing(case, at, replaces, change)
    }

    /// A new interview.
    pub fn start(&mut self, case: &Case, at: Timestamp, guide: GuideVersion, mode: WorkingMode) -> Result<(InterviewId, Entry), ReadOnly> {
        let interview = InterviewId(chance::name(&mut self.chance));
        Ok((interview, self.write(case, at, Change::InterviewStarted { interview, guide, mode })?))
    }

    /// A new free note, still empty.
    pub fn open_note(&mut self, case: &Case, at: Timestamp) -> Result<(NoteId, Entry), ReadOnly> {
        let note = NoteId(chance::name(&mut self.chance));
        Ok((note, self.write(case, at, Change::NoteOpened { note })?))
    }

    /// What was typed since: nothing, if `text` is what already stands there alone.
    pub fn typed(&mut self, case: &Case, at: Timestamp, field: &TextField, text: &str) -> Result<Option<Entry>, ReadOnly> {
        let slot = Slot::Text(field.clone());
        let mut replaces = standing(case, &slot);
        // The splice builds upon what was seen in the field, which is the latest of what stands there.
        replaces.reverse();
        let before = case.text(field);
        if before == text && replaces.len() < 2 {
            return Ok(None);
        }
        let splice = Splice::between(before, text).filter(|_| case.splices(field) < SPLICES_AT_MOST);
        let change = match splice {
            Some(splice) => Change::Typed { field: field.clone(), splice },
            None => Change::Written { field: field.clone(), text: text.to_owned() },
        };
        self.write_replacing(case, at, replaces, change).map(Some)
    }

    /// Undoes the last answer of `interview` that is not undone yet, or the last taking back: restores what stood before it.
    pub fn undo(&mut self, case: &Case, at: Timestamp, interview: InterviewId) -> Result<Option<Entry>, ReadOnly> {
        let Some((slot, former)) = last_answer(case, interview) else { return Ok(None) };
        let Slot::Answer(interview, question) = &slot else { return Ok(None) };
        let mut replaces = standing(case, &slot);
        let change = match former.and_then(|former| case.entry(former)) {
            Some(Entry { id, change: change @ Change::Answered { .. }, .. }) => {
                // Named too, so that the answer counts as known since it was first given.
                replaces.push(*id);
                change.clone()
            }
            _ => Change::Undone { interview: *interview, question: question.clone() },
        };
        self.write_replacing(case, at, replaces, change).map(Some)
    }

    fn write_replacing(&mut self, case: &Case, at: Timestamp, replaces: Vec<EntryId>, change: Change) -> Result<Entry, ReadOnly> {
        if case.is_read_only() { Err(ReadOnly) } else { Ok(self.entry(case, at, replaces, change)) }
    }

    fn entry(&mut self, case: &Case, at: Timestamp, replaces: Vec<EntryId>, change: Change) -> Entry {
        self.clock = self.clock.max(case.clock()).saturating_add(1);
        let id = EntryId(chance::name(&mut self.chance));
        Entry { id, case: case.id(), clock: self.clock, at, author: self.author.clone(), replaces, change }
    }
}

fn standing(case: &Case, slot: &Slot) -> Vec<EntryId> {
    case.current(slot).iter().map(|entry| entry.id).collect()
}

/// The slot of what was last answered or taken back and was not undone, and the entry that stood before it.
fn last_answer(case: &Case, interview: InterviewId) -> Option<(Slot, Option<EntryId>)> {
    let mut done: Vec<(EntryId, Slot, Option<EntryId>)> = Vec::new();
    // An undo stands for the entry whose state it brought back.
    let mut stands_for: BTreeMap<EntryId, EntryId> = BTreeMap::new();
    for entry in case.history() {
        let slot = match Slot::of(&entry.change) {
            Some(slot @ Slot::Answer(of, _)) if of == interview => slot,
            _ => continue,
        };
        let first = |id: &EntryId| stands_for.get(id).copied().unwrap_or(*id);
        let restored = restored(case, entry, first);
        if restored.is_some() || matches!(entry.change, Change::Undone { .. }) {
            let undone: Vec<EntryId> = entry.replaces.iter().filter(|id| Some(**id) != restored).map(first).collect();
            let former = done.iter().rfind(|(id, ..)| undone.contains(id)).and_then(|(.., former)| *former);
            done.retain(|(id, ..)| !undone.contains(id));
            if let Some(first) = restored.as_ref().map(first).or(former) {
                stands_for.insert(entry.id, first);
            }
        } else {
            done.push((entry.id, slot, entry.replaces.last().map(first)));
        }
    }
    done.pop().map(|(_, slot, former)| (slot, former))
}

/// The earlier entry whose answer this one brings back: it names it last, after what had taken its place.
fn restored(case: &Case, entry: &Entry, first: impl Fn(&EntryId) -> EntryId) -> Option<EntryId> {
    let (last, others) = entry.replaces.split_last()?;
    let mut others = others.iter().filter_map(|id| case.entry(first(id)));
    let was_replaced = others.any(|other| other.replaces.iter().any(|id| first(id) == *last));
    let is_alike = case.entry(*last).is_some_and(|earlier| earlier.change == entry.change);
    (was_replaced && is_alike).then_some(*last)
}
