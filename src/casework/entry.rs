//! One change to one case. What the journal keeps, and all that it keeps.
//!
//! **Invariant:** the shape of an [`Entry`] and of every published [`Change`] never changes: a new wish is a new change. A change this
//! program does not know, or knows with other contents, is kept whole as [`Change::Unknown`] and makes the case read-only.

use super::ids::bytes;
pub use super::ids::{CaseId, EntryId, InterviewId, NoteId};
pub use super::judgement::{Judgement, JudgementError, Lowering};
pub use super::referral::{Consent, Disclosure, FieldId, Ground, GroundError, LegalDuty, Recipient};
pub use crate::screening::interview::WorkingMode;
use crate::screening::{
    answer::{Answer, SourceMode},
    name::Id,
};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// One change to one case, never edited, only replaced by a later one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: EntryId,
    pub case: CaseId,
    /// Logical time: larger than that of every entry its writer knew. Orders what is shown; never decides what is kept.
    pub clock: u64,
    /// Wall clock, for people.
    pub at: Timestamp,
    /// Who wrote it, as they call themselves in this vault.
    pub author: String,
    /// The entries this one takes the place of. Two entries that replace the same one are both shown.
    pub replaces: Vec<EntryId>,
    pub change: Change,
}

#[derive(Debug, thiserror::Error)]
#[error("these bytes are not an entry")]
pub struct NotAnEntry;

impl Entry {
    /// CBOR, as the vault seals it.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        ciborium::into_writer(self, &mut bytes).expect("memory takes every byte, and every entry has a CBOR shape");
        bytes
    }

    /// Reads what [`Entry::to_bytes`] wrote, also what a newer program wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAnEntry> {
        // What exactly is wrong in it may be somebody's answer: it is not repeated in the error.
        ciborium::from_reader(bytes).map_err(|_may_hold_private_words| NotAnEntry)
    }
}

/// What an entry says. A closed list; a newer program's unknown change makes the case read-only, never unreadable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub enum Change {
    /// A case begins. The code stands in place of a name. Said again with another code, the code is changed.
    Opened {
        code: String,
    },
    Named {
        which: NameKind,
        name: String,
    },
    InterviewStarted {
        interview: InterviewId,
        guide: GuideVersion,
        mode: WorkingMode,
    },
    ModeSet {
        interview: InterviewId,
        mode: WorkingMode,
    },
    /// An answer, saved as it is given.
    Answered {
        interview: InterviewId,
        question: Id,
        answer: Answer,
        how: SourceMode,
    },
    /// An answer taken back: as if there were no entry.
    TakenBack {
        interview: InterviewId,
        question: Id,
    },
    /// As [`Change::TakenBack`], by undo: an undo is not undone by the next one, a taking back is.
    Undone {
        interview: InterviewId,
        question: Id,
    },
    InterviewClosed {
        interview: InterviewId,
    },
    InterviewReopened {
        interview: InterviewId,
    },
    /// Typing, saved within a second: what changed in a text since the entry it replaces (the first of them, if it replaces several).
    Typed {
        field: TextField,
        splice: Splice,
    },
    /// A whole text. Written now and then between splices, so that one lost entry never costs the rest of a note.
    Written {
        field: TextField,
        text: String,
    },
    /// A free note begins; its text is typed into `TextField::Note`.
    NoteOpened {
        note: NoteId,
    },
    Judged(Judgement),
    /// A prohibition lifted in writing.
    Lifted {
        interview: InterviewId,
        prohibition: Id,
        role: String,
        name: String,
        /// The day of the writing.
        on: jiff::civil::Date,
        purpose: String,
        excluding: String,
    },
    /// A prohibition is on again: it was lifted by mistake, or no longer.
    ProhibitionRestored {
        interview: InterviewId,
        prohibition: Id,
    },
    /// The call that an Immediate finding asks for was made.
    CallNoted {
        interview: InterviewId,
        rule: Id,
    },
    /// Something left the office.
    Disclosed(Disclosure),
    /// What a newer program wrote; kept as it is.
    #[serde(skip)]
    Unknown(Opaque),
}

/// A change of a newer program: its CBOR, kept and passed on, never read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opaque(Vec<u8>);

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self::Unknown(Opaque(bytes)) = self else { return Self::serialize(self, to) };
        ciborium::from_reader::<ciborium::Value, _>(bytes.as_slice()).map_err(ser::Error::custom)?.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Change {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = ciborium::Value::deserialize(from)?;
        if let Ok(Known(change)) = value.deserialized() {
            return Ok(change);
        }
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).map_err(de::Error::custom)?;
        Ok(Self::Unknown(Opaque(bytes)))
    }
}

/// A change in the shapes listed above and no other.
struct Known(Change);

impl<'de> Deserialize<'de> for Known {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // The derived reader, which a type's own function hides the trait's behind.
        Change::deserialize(from).map(Self)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NameKind {
    Used,
    OnTheDocument,
    SafeInPublic,
}

/// Exactly which guide was asked with; the vault keeps its text under the hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideVersion {
    pub id: Id,
    pub version: String,
    /// SHA-256 of the guide's files.
    #[serde(with = "bytes")]
    pub hash: [u8; 32],
}

/// Every place where a person types freely.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum TextField {
    /// The note under an answer.
    QuestionNote {
        interview: InterviewId,
        question: Id,
    },
    /// Words typed towards the answer to a text question; empty once they are the answer.
    AnswerDraft {
        interview: InterviewId,
        question: Id,
    },
    /// The person's own view, in their words.
    View,
    /// The worker's own sentence before a level is chosen.
    Sentence,
    Note(NoteId),
    /// Typed towards a judgement or a referral that is not made yet; no document reads it.
    Draft {
        interview: InterviewId,
        part: DraftPart,
    },
}

/// Where else typing must not be lost before it becomes an entry of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DraftPart {
    LoweringReason,
    LoweringName,
    RecipientName,
    ConsentHow,
    Duty,
    DutyTold,
}

/// `remove` bytes at byte `at` give way to `insert`. Always between whole characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Splice {
    pub at: u32,
    pub remove: u32,
    pub insert: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screening::guide_file::AskedFrom;
    use ciborium::cbor;

    fn entry(change: Change) -> Entry {
        Entry {
            id: EntryId([1; 16]),
            case: CaseId([2; 16]),
            clock: 3,
            at: Timestamp::UNIX_EPOCH,
            author: "Ana".into(),
            replaces: vec![EntryId([4; 16])],
            change,
        }
    }

    /// `entry` as bytes, with `change` put in place of what it said.
    fn with_change(entry: &Entry, change: ciborium::Value) -> Vec<u8> {
        let mut value = ciborium::Value::serialized(entry).unwrap();
        let fields = value.as_map_mut().unwrap();
        fields.iter_mut().find(|(name, _)| name.as_text() == Some("change")).unwrap().1 = change;
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).unwrap();
        bytes
    }

    #[test]
    fn an_entry_is_read_back_as_it_was_written() {
        let note = NoteId([9; 16]);
        let changes = [
            Change::Opened { code: "R-0412".into() },
            Change::NoteOpened { note },
            Change::Typed { field: TextField::Note(note), splice: Splice { at: 0, remove: 0, insert: "Está bien".into() } },
            Change::InterviewStarted {
                interview: InterviewId([5; 16]),
                guide: GuideVersion { id: Id::new("arrival").unwrap(), version: "1".into(), hash: [7; 32] },
                mode: WorkingMode::Speaking(AskedFrom::FirstContact),
            },
        ];
        for entry in changes.map(entry) {
            assert_eq!(Entry::from_bytes(&entry.to_bytes()).unwrap(), entry);
        }
    }

    #[test]
    fn what_a_newer_program_wrote_is_kept_as_it_is() {
        let news = cbor!({ "HandedOver" => { "to" => "another office", "at" => 1.5 } }).unwrap();
        let bytes = with_change(&entry(Change::Opened { code: "R-0412".into() }), news);
        let read = Entry::from_bytes(&bytes).unwrap();
        assert!(matches!(read.change, Change::Unknown(_)));
        assert_eq!(read.to_bytes(), bytes);
    }

    #[test]
    fn a_known_change_that_says_more_than_we_know_is_not_half_read() {
        let more = cbor!({ "Opened" => { "code" => "R-0412", "colour" => "red" } }).unwrap();
        let read = Entry::from_bytes(&with_change(&entry(Change::Opened { code: "x".into() }), more)).unwrap();
        assert!(matches!(read.change, Change::Unknown(_)));
    }

    #[test]
    fn names_are_short_in_journals_and_legible_in_files() {
        let id = CaseId([0xab; 16]);
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{}\"", "ab".repeat(16)));
        assert_eq!(serde_json::from_str::<CaseId>(&format!("\"{}\"", "ab".repeat(16))).unwrap(), id);
        let mut bytes = Vec::new();
        ciborium::into_writer(&id, &mut bytes).unwrap();
        assert_eq!(bytes.len(), 17);
        assert!(serde_json::from_str::<CaseId>("\"ab\"").is_err());
    }
}
