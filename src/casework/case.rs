//! Everything kept about one person: the fold of their entries.
//!
//! **Invariant:** a case depends on which entries it was given, never on their order, their number, or in how many parts they came.
//! Within one slot, an entry gives way only to a later one that names it; what nothing replaced is all shown.

use super::{
    entry::{CaseId, Change, Disclosure, Entry, EntryId, InterviewId, Judgement, NameKind, NoteId, TextField},
    kept_interview::KeptInterview,
    slot::Slot,
    text::TextState,
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Where an entry stands among the others when they are shown.
type Place = (u64, EntryId);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    id: CaseId,
    entries: BTreeMap<EntryId, Entry>,
    order: BTreeSet<Place>,
    slots: BTreeMap<Slot, BTreeSet<Place>>,
    texts: BTreeMap<TextField, TextState>,
    interviews: BTreeMap<InterviewId, KeptInterview>,
    /// Ids under which two different entries came.
    forged: BTreeSet<EntryId>,
    /// Entries of a newer program.
    unknown: BTreeSet<EntryId>,
}

/// Two or more entries of one slot that say different things, of which none replaces the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict<'a> {
    pub slot: &'a Slot,
    /// Earliest first; each says who wrote it and when.
    pub entries: Vec<&'a Entry>,
}

impl Case {
    /// A case of which nothing is known yet.
    pub fn new(id: CaseId) -> Self {
        Self {
            id,
            entries: BTreeMap::new(),
            order: BTreeSet::new(),
            slots: BTreeMap::new(),
            texts: BTreeMap::new(),
            interviews: BTreeMap::new(),
            forged: BTreeSet::new(),
            unknown: BTreeSet::new(),
        }
    }

    /// The case that `entries` make. Entries of other cases are passed over.
    pub fn fold(id: CaseId, entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut case = Self::new(id);
        for entry in entries {
            case.keep(entry);
        }
        case.read_all();
        case
    }

    /// Adds one more entry; only what it speaks about is read again.
    pub fn add(&mut self, entry: Entry) {
        let id = entry.id;
        match self.keep(entry) {
            Kept::AsNew => self.read_about(id),
            Kept::Already => {}
            Kept::InPlaceOfAnother => self.read_all(),
        }
    }

    fn keep(&mut self, entry: Entry) -> Kept {
        if entry.case != self.id {
            return Kept::Already;
        }
        let Some(known) = self.entries.get(&entry.id) else {
            self.insert(entry);
            return Kept::AsNew;
        };
        if *known == entry {
            return Kept::Already;
        }
        // Nobody draws the same 128 bits twice: one of the two is forged. Which one is kept must not depend on which came first.
        self.forged.insert(entry.id);
        if known.to_bytes() <= entry.to_bytes() {
            return Kept::Already;
        }
        self.remove(entry.id);
        self.insert(entry);
        Kept::InPlaceOfAnother
    }

    fn insert(&mut self, entry: Entry) {
        let place = (entry.clock, entry.id);
        self.order.insert(place);
        if matches!(entry.change, Change::Unknown(_)) {
            self.unknown.insert(entry.id);
        }
        if let Some(slot) = Slot::of(&entry.change) {
            self.slots.entry(slot).or_default().insert(place);
        }
        self.entries.insert(entry.id, entry);
    }

    fn remove(&mut self, id: EntryId) {
        let Some(entry) = self.entries.remove(&id) else { return };
        let place = (entry.clock, id);
        self.order.remove(&place);
        self.unknown.remove(&id);
        if let Some(slot) = Slot::of(&entry.change)
            && let Some(places) = self.slots.get_mut(&slot)
        {
            places.remove(&place);
            if places.is_empty() {
                self.slots.remove(&slot);
            }
        }
    }

    fn read_all(&mut self) {
        let fields = self.slots.keys().filter_map(|slot| if let Slot::Text(field) = slot { Some(field.clone()) } else { None });
        self.texts = fields.map(|field| (field.clone(), TextState::of(self.slot(&Slot::Text(field))))).collect();
        let interviews: BTreeSet<InterviewId> = self.slots.keys().filter_map(Slot::interview).collect();
        self.interviews = interviews.into_iter().filter_map(|id| Some((id, KeptInterview::read(self, id)?))).collect();
    }

    fn read_about(&mut self, id: EntryId) {
        let Some(entry) = self.entries.get(&id) else { return };
        let Some(slot) = Slot::of(&entry.change) else { return };
        if let Slot::Text(field) = &slot {
            let is_last = self.slots.get(&slot).and_then(BTreeSet::last) == Some(&(entry.clock, id));
            let state = self.texts.entry(field.clone()).or_default();
            if !(is_last && state.add_last(entry)) {
                self.texts.insert(field.clone(), TextState::of(self.slot(&slot)));
            }
        }
        let Some(interview) = slot.interview() else { return };
        if let (Some(mut kept), false) = (self.interviews.remove(&interview), matches!(slot, Slot::Started(_))) {
            kept.refresh(self, &slot);
            self.interviews.insert(interview, kept);
        } else if let Some(kept) = KeptInterview::read(self, interview) {
            self.interviews.insert(interview, kept);
        }
    }

    pub fn id(&self) -> CaseId {
        self.id
    }

    /// The same for the same entries, in whatever order, number and parts they came.
    pub fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for (id, entry) in &self.entries {
            hash.update(id.0);
            hash.update(Sha256::digest(entry.to_bytes()));
        }
        for slot in self.slots.keys() {
            // What is shown is digested too, so that a test of the digest is a test of what people see.
            hash.update(self.current(slot).iter().flat_map(|entry| entry.id.0).collect::<Vec<u8>>());
            if let Slot::Text(field) = slot {
                hash.update(Sha256::digest(self.text(field)));
            }
        }
        hash.finalize().into()
    }

    /// Every entry, in the order in which they are shown.
    pub fn history(&self) -> impl DoubleEndedIterator<Item = &Entry> + Clone {
        self.order.iter().filter_map(|(_, id)| self.entries.get(id))
    }

    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(&id)
    }

    /// The largest logical time in it.
    pub fn clock(&self) -> u64 {
        self.order.last().map_or(0, |(clock, _)| *clock)
    }

    /// When it was last written to.
    pub fn touched(&self) -> Option<Timestamp> {
        self.entries.values().map(|entry| entry.at).max()
    }

    /// A newer program wrote something here that this one does not understand: it may be read, and not be written to.
    pub fn is_read_only(&self) -> bool {
        !self.unknown.is_empty()
    }

    /// Entries kept that cannot be shown in their place: splices that fit nowhere, and ids that came with two contents.
    pub fn troubled(&self) -> impl Iterator<Item = &Entry> {
        let unreadable = self.texts.values().flat_map(|state| &state.unreadable);
        unreadable.chain(&self.forged).filter_map(|id| self.entries.get(id))
    }

    /// Stands in place of a name.
    pub fn code(&self) -> &str {
        match self.latest(&Slot::Code) {
            Some(Change::Opened { code }) => code,
            _ => "",
        }
    }

    /// Empty names are no names.
    pub fn name(&self, which: NameKind) -> Option<&str> {
        match self.latest(&Slot::Name(which)) {
            Some(Change::Named { name, .. }) if !name.trim().is_empty() => Some(name),
            _ => None,
        }
    }

    /// In the order in which they began.
    pub fn interviews(&self) -> Vec<&KeptInterview> {
        let mut interviews: Vec<_> = self.interviews.values().collect();
        interviews.sort_by_key(|kept| (kept.interview.started, kept.id));
        interviews
    }

    pub fn interview(&self, id: InterviewId) -> Option<&KeptInterview> {
        self.interviews.get(&id)
    }

    /// What stands in a field now; where two stand, the latest (see [`Case::conflicts`]).
    pub fn text(&self, field: &TextField) -> &str {
        self.texts.get(field).and_then(|state| state.current.last()).map_or("", |current| current.text.as_str())
    }

    /// Every text that stands in a field now, with its last entry.
    pub fn texts(&self, field: &TextField) -> impl Iterator<Item = (&Entry, &str)> {
        let current = self.texts.get(field).into_iter().flat_map(|state| &state.current);
        current.filter_map(|current| Some((self.entries.get(&current.entry)?, current.text.as_str())))
    }

    /// How many splices the text of `field` is away from one written whole.
    pub(super) fn splices(&self, field: &TextField) -> usize {
        self.texts.get(field).and_then(|state| state.current.last()).map_or(0, |current| current.splices)
    }

    /// The person's own view, in their words.
    pub fn view(&self) -> &str {
        self.text(&TextField::View)
    }

    /// The worker's own sentence, while and after it is written.
    pub fn sentence(&self) -> &str {
        self.text(&TextField::Sentence)
    }

    /// The free notes, in the order in which they were begun.
    pub fn notes(&self) -> impl Iterator<Item = (NoteId, &Entry, &str)> {
        let mut begun = BTreeSet::new();
        self.history().filter_map(move |entry| match &entry.change {
            Change::NoteOpened { note } if begun.insert(*note) => Some((*note, entry, self.text(&TextField::Note(*note)))),
            _ => None,
        })
    }

    /// The judgement that stands for an interview, with its entry.
    pub fn judgement(&self, interview: InterviewId) -> Option<(&Entry, &Judgement)> {
        self.current(&Slot::Judgement(interview)).pop().and_then(judgement)
    }

    /// The latest judgement of all interviews.
    pub fn latest_judgement(&self) -> Option<(&Entry, &Judgement)> {
        self.interviews.keys().filter_map(|id| self.judgement(*id)).max_by_key(|(entry, _)| (entry.clock, entry.id))
    }

    /// Every judgement ever made, replaced ones too.
    pub fn judgements(&self) -> impl Iterator<Item = (&Entry, &Judgement)> {
        self.history().filter_map(judgement)
    }

    /// What left the office.
    pub fn disclosures(&self) -> impl Iterator<Item = (&Entry, &Disclosure)> {
        self.history().filter_map(|entry| match &entry.change {
            Change::Disclosed(disclosure) => Some((entry, disclosure)),
            _ => None,
        })
    }

    /// Where people disagree and nobody has decided yet.
    pub fn conflicts(&self) -> impl Iterator<Item = Conflict<'_>> {
        let said_more_than_once = self.slots.iter().filter(|(_, places)| places.len() > 1);
        said_more_than_once.filter_map(|(slot, _)| {
            let entries = self.current(slot);
            self.disagree(slot, &entries).then_some(Conflict { slot, entries })
        })
    }

    fn disagree(&self, slot: &Slot, entries: &[&Entry]) -> bool {
        match slot {
            Slot::Text(field) => self.texts(field).any(|(_, text)| text != self.text(field)),
            // These say the same whoever says them.
            Slot::Started(_) | Slot::Note(_) | Slot::Call(..) => false,
            _ => entries.windows(2).any(|pair| pair[0].change != pair[1].change),
        }
    }

    /// All entries about `slot`, in their order.
    pub fn slot<'a>(&'a self, slot: &Slot) -> impl Iterator<Item = &'a Entry> + Clone + use<'a> {
        self.slots.get(slot).into_iter().flatten().filter_map(|(_, id)| self.entries.get(id))
    }

    pub(super) fn slots_of(&self, interview: InterviewId) -> impl Iterator<Item = &Slot> {
        self.slots.keys().filter(move |slot| slot.interview() == Some(interview))
    }

    /// The entries about `slot` that nothing replaced, earliest first. One, unless people disagree.
    pub fn current(&self, slot: &Slot) -> Vec<&Entry> {
        if let Slot::Text(field) = slot {
            return self.texts(field).map(|(entry, _)| entry).collect();
        }
        let mut current: Vec<&Entry> = Vec::new();
        for entry in self.slot(slot) {
            // Only what is earlier can be replaced: two entries that name each other must not both vanish.
            current.retain(|earlier| !entry.replaces.contains(&earlier.id));
            current.push(entry);
        }
        current
    }

    fn latest(&self, slot: &Slot) -> Option<&Change> {
        self.current(slot).pop().map(|entry| &entry.change)
    }
}

/// What became of an entry that was given.
enum Kept {
    AsNew,
    Already,
    InPlaceOfAnother,
}

fn judgement(entry: &Entry) -> Option<(&Entry, &Judgement)> {
    match &entry.change {
        Change::Judged(judgement) => Some((entry, judgement)),
        _ => None,
    }
}
