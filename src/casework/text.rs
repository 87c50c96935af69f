//! Typed text: a chain of splices, each upon the text of the entry it replaces.
//!
//! **Invariant:** any splice, however wrong, gives a text or nothing; never a panic and never a cut character. A splice that fits nowhere
//! replaces nothing, so the last text that can be read stays.

use super::entry::{Change, Entry, EntryId, Splice};
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::UnicodeSegmentation;

impl Splice {
    /// What turns `old` into `new`. Nothing if a place in it cannot be counted.
    pub fn between(old: &str, new: &str) -> Option<Self> {
        let alike: usize = old.graphemes(true).zip(new.graphemes(true)).take_while(|(a, b)| a == b).map(|(a, _)| a.len()).sum();
        let (old_rest, new_rest) = (&old[alike..], &new[alike..]);
        let backwards = old_rest.graphemes(true).rev().zip(new_rest.graphemes(true).rev());
        let end: usize = backwards.take_while(|(a, b)| a == b).map(|(a, _)| a.len()).sum();
        Some(Self {
            at: u32::try_from(alike).ok()?,
            remove: u32::try_from(old_rest.len() - end).ok()?,
            insert: new_rest[..new_rest.len() - end].to_owned(),
        })
    }

    /// Nothing where it does not fit: beyond the end, or through a character.
    pub fn apply(&self, text: &str) -> Option<String> {
        let at = usize::try_from(self.at).ok()?;
        let end = at.checked_add(usize::try_from(self.remove).ok()?)?;
        Some([text.get(..at)?, &self.insert, text.get(at..end).and(text.get(end..))?].concat())
    }
}

/// What stands in one field now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TextState {
    /// The texts that nothing replaced, earliest first. Two or more are a conflict.
    pub(super) current: Vec<CurrentText>,
    /// Entries whose splice fits nowhere, or whose forerunner is not here.
    pub(super) unreadable: Vec<EntryId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CurrentText {
    pub(super) entry: EntryId,
    pub(super) text: String,
    /// How many splices it is away from a text written whole.
    pub(super) splices: usize,
}

impl TextState {
    /// Reads all entries of one field, given in their order.
    pub(super) fn of<'a>(entries: impl Iterator<Item = &'a Entry> + Clone) -> Self {
        let mut still_to_come: BTreeMap<EntryId, usize> = BTreeMap::new();
        for parent in entries.clone().filter_map(parent) {
            *still_to_come.entry(parent).or_default() += 1;
        }
        let mut texts: BTreeMap<EntryId, CurrentText> = BTreeMap::new();
        let (mut seen, mut replaced, mut unreadable) = (BTreeSet::new(), BTreeSet::<EntryId>::new(), Vec::new());
        for entry in entries.clone() {
            let parent = parent(entry);
            match CurrentText::after(&Base::of(entry, |id| texts.get(&id)), entry) {
                Some(text) => {
                    // Only what is earlier can be replaced: two entries that name each other must not both vanish.
                    replaced.extend(entry.replaces.iter().filter(|id| seen.contains(*id)));
                    texts.insert(entry.id, text);
                }
                None => unreadable.push(entry.id),
            }
            seen.insert(entry.id);
            if let Some((parent, left)) = parent.and_then(|parent| Some((parent, still_to_come.get_mut(&parent)?))) {
                *left -= 1;
                if *left == 0 && replaced.contains(&parent) {
                    texts.remove(&parent);
                }
            }
        }
        let current = entries.filter(|entry| !replaced.contains(&entry.id)).filter_map(|entry| texts.remove(&entry.id)).collect();
        Self { current, unreadable }
    }

    /// Adds an entry that is later than all others, if that is simple; otherwise everything must be read again.
    pub(super) fn add_last(&mut self, entry: &Entry) -> bool {
        let at_hand = |id: EntryId| self.current.iter().find(|text| text.entry == id);
        if !entry.replaces.iter().all(|id| at_hand(*id).is_some()) {
            return false;
        }
        let Some(text) = CurrentText::after(&Base::of(entry, at_hand), entry) else { return false };
        self.current.retain(|text| !entry.replaces.contains(&text.entry));
        self.current.push(text);
        true
    }
}

impl CurrentText {
    /// What `entry` makes of the text it builds upon.
    fn after(base: &Base<'_>, entry: &Entry) -> Option<Self> {
        let (text, splices) = match (&entry.change, base) {
            (Change::Written { text, .. }, _) => (text.clone(), 0),
            (Change::Typed { splice, .. }, Base::Nothing) => (splice.apply("")?, 1),
            (Change::Typed { splice, .. }, Base::Text(base)) => (splice.apply(&base.text)?, base.splices + 1),
            _ => return None,
        };
        Some(Self { entry: entry.id, text, splices })
    }
}

/// What a splice builds upon.
enum Base<'a> {
    /// It is the first of its field.
    Nothing,
    Text(&'a CurrentText),
    /// An entry that is not here, or cannot be read itself.
    Missing,
}

impl<'a> Base<'a> {
    fn of(entry: &Entry, text: impl Fn(EntryId) -> Option<&'a CurrentText>) -> Self {
        match parent(entry) {
            None => Self::Nothing,
            Some(parent) => text(parent).map_or(Self::Missing, Self::Text),
        }
    }
}

/// The entry whose text this one changes.
fn parent(entry: &Entry) -> Option<EntryId> {
    match &entry.change {
        Change::Typed { .. } => entry.replaces.first().copied(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_splice_leads_from_the_old_text_to_the_new(old in "[aáñ🇪🇸👩‍👧e\u{301} ]{0,12}", new in "[aáñ🇪🇸👩‍👧e\u{301} ]{0,12}") {
            let splice = Splice::between(&old, &new).unwrap();
            prop_assert_eq!(splice.apply(&old), Some(new));
        }

        #[test]
        fn no_splice_is_a_panic(text in "\\PC{0,8}", at in any::<u32>(), remove in any::<u32>(), near in 0u32..12) {
            for (at, remove) in [(at, remove), (near, remove), (near, near), (at, near)] {
                if let Some(after) = (Splice { at, remove, insert: "ñ".into() }).apply(&text) {
                    prop_assert!(after.contains('ñ'));
                }
            }
        }
    }

    #[test]
    fn a_splice_is_as_small_as_what_was_typed() {
        let typed = Splice::between("Dice que no.", "Dice que no sabe.").unwrap();
        assert_eq!(typed, Splice { at: 11, remove: 0, insert: " sabe".into() });
        assert_eq!(Splice { at: 1, remove: 0, insert: "x".into() }.apply("ñ"), None);
    }
}
