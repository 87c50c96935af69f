//! One change to one case. What the journal keeps, and all that it keeps.

use crate::screening::{
    answer::{Answer, SourceMode},
    guide_file::{AskedFrom, Level},
    name::Id,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A random name of 128 bits, written as 32 hex digits where people may see it.
macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub [u8; 16]);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

random_id!(
    /// Names a case for ever; never shown, never derived from a person.
    CaseId
);
random_id!(
    /// Names an entry for ever: what replaces what is said with these.
    EntryId
);
random_id!(
    /// One talk along one guide version.
    InterviewId
);
random_id!(
    /// One free note of a case.
    NoteId
);

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

/// What an entry says. A closed list; a newer program's unknown change makes the case read-only, never unreadable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// A case begins. The code stands in place of a name.
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
    /// An answer taken back (undo): as if there were no entry.
    TakenBack {
        interview: InterviewId,
        question: Id,
    },
    InterviewClosed {
        interview: InterviewId,
    },
    InterviewReopened {
        interview: InterviewId,
    },
    /// Typing, saved within a second: what changed in a text since the entry it replaces.
    Typed {
        field: TextField,
        splice: Splice,
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
        purpose: String,
        excluding: String,
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
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NameKind {
    Used,
    OnTheDocument,
    SafeInPublic,
}

/// How much may be said aloud in this talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkingMode {
    /// Nothing is spoken: only seen, on file, volunteered.
    ObserveOnly,
    Speaking(AskedFrom),
}

/// Exactly which guide was asked with; the vault keeps its text under the hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideVersion {
    pub id: Id,
    pub version: String,
    /// SHA-256 of the guide's files.
    pub hash: [u8; 32],
}

/// Every place where a person types freely.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TextField {
    /// The note under an answer.
    QuestionNote {
        interview: InterviewId,
        question: Id,
    },
    /// The person's own view, in their words.
    View,
    /// The worker's own sentence before a level is chosen.
    Sentence,
    Note(NoteId),
}

/// `remove` bytes at byte `at` give way to `insert`. Always between whole characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Splice {
    pub at: u32,
    pub remove: u32,
    pub insert: String,
}

/// The worker's judgement, in writing. It is made by `Judgement::new`, which refuses a lowering without reason and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    pub interview: InterviewId,
    /// The worker's own sentence, written before the suggestion was shown.
    pub sentence: String,
    pub level: Option<Level>,
    /// What the findings suggested at that moment.
    pub suggested: Option<Level>,
    pub lowered: Option<Lowering>,
}

/// Why the worker judged lower than suggested, and who answers for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lowering {
    pub reason: String,
    pub name: String,
}

/// What left the office, to whom, on what ground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    pub interview: InterviewId,
    pub recipient: Recipient,
    pub ground: Ground,
    /// Language of the document.
    pub language: String,
    /// Ids of the fields that stood in the document, computed from its blocks, never typed.
    pub fields: Vec<String>,
    /// SHA-256 of the bytes that were saved, so that a found paper can be recognised.
    pub document: [u8; 32],
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// A role of the guide ("entity").
    pub role: Id,
    /// Person or service, as it shall stand on the paper.
    pub name: String,
}

/// On what something may leave. There is no third kind, and no referral without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    Consent(Consent),
    LegalDuty(LegalDuty),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// How it was given: the worker's words.
    pub how: String,
    pub on: jiff::civil::Date,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalDuty {
    /// The duty by its law and article: "LO 1/1996, art. 13.1".
    pub duty: String,
    /// Was the person told, or why not.
    pub told: String,
}
