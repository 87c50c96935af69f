//! The closed list of everything that can be wished for. Screens return these; [`super::App::apply`] grants them.

use super::{
    command::Command,
    notice::Notice,
    place::{Page, Room, Tab},
    settings::{Colours, QuestionSize},
};
use crate::{
    casework::entry::{CaseId, Disclosure, Judgement, NameKind, TextField, WorkingMode},
    screening::{
        answer::{Answer, SourceMode},
        name::Id,
    },
    wording::Language,
};
use zeroize::Zeroizing;

/// A wish. Whatever concerns a case concerns the open one and its open interview.
pub enum Action {
    /// Something that has a name and perhaps keys.
    Do(Command),

    // Where to go.
    Go(Room),
    OpenCase(CaseId),
    ShowTab(Tab),
    ShowPage(Page),
    /// Opens the interview at this question.
    ShowQuestion(Id),
    /// This text has the focus now: it is found again after unlocking.
    Focus(Option<TextField>),

    // What is recorded.
    CreateCase {
        code: String,
    },
    Answer {
        question: Id,
        answer: Answer,
        how: SourceMode,
    },
    /// The answer is superseded by silence.
    TakeBack(Id),
    /// The text of this field is now this; sent with every key.
    Typed {
        field: TextField,
        text: String,
    },
    Name {
        which: NameKind,
        name: String,
    },
    SetMode(WorkingMode),
    CloseInterview,
    ReopenInterview,
    Judge(Judgement),
    Lift {
        prohibition: Id,
        role: String,
        name: String,
        purpose: String,
        excluding: String,
    },
    /// The call that this Immediate finding asks for was made.
    NoteCall(Id),
    /// Something left the office.
    Disclose(Disclosure),

    // The vault.
    CreateVault(Zeroizing<String>),
    Unlock(Zeroizing<String>),
    /// Looks at the vault's folder again after a trouble.
    LookAgain,
    /// Locks though entries could not be written; they are lost.
    LockUnsaved,

    // Settings; each has effect at once.
    SetLanguage(Language),
    SetColours(Colours),
    SetQuestionSize(QuestionSize),
    SetZoom(u16),
    SetIdleMinutes(u16),
    SetInterviewIdleMinutes(u16),
    SetKeyLetters(bool),
    SetAuthor(String),
    /// A page of the settings as it came.
    ResetPage(Page),

    // The desk itself.
    Tell(Notice),
    /// The notice was read.
    Read,
    CloseSheet,
    LeaveNeutral,
}
