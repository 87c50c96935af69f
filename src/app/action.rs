//! The closed list of everything that can be wished for. Screens return these; [`super::App::apply`] grants them.

use super::{
    command::Command,
    notice::Notice,
    place::{Page, Room, Tab},
    screens::referral::{Finished, Form},
    settings::Colours,
    storage::Report,
    theme::QuestionSize,
};
use crate::{
    casework::entry::{CaseId, Change, TextField},
    screening::name::Id,
    wording::Language,
};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// A wish. Whatever concerns a case concerns the open one and its open interview.
pub enum Action {
    /// Something that has a name and perhaps keys.
    Do(Command),

    // Where to go.
    Go(Room),
    OpenCase(CaseId),
    /// Shows in the list what comes next in this case.
    SelectCase(CaseId),
    /// Looks for words in the texts of all cases.
    Search(String),
    ShowTab(Tab),
    ShowPage(Page),
    /// Opens the interview at this question.
    ShowQuestion(Id),
    /// This text has the focus now: it is found again after unlocking.
    Focus(Option<TextField>),

    // What is recorded.
    CreateCase {
        code: String,
        guide: Id,
    },
    /// One change of the open case: an answer, a judgement, a disclosure. The entry is made, kept and shown in this frame.
    Record(Change),
    /// The text of this field is now this; sent with every key. It becomes an entry within a second.
    Typed {
        field: TextField,
        text: String,
    },

    /// The referral that is being prepared is now this.
    PrepareReferral(Box<Form>),
    /// Writes the paper to this path; once it is there, what left is noted.
    SaveDocument {
        path: PathBuf,
        finished: Box<Finished>,
    },
    /// Asks for the path in the system's own dialog first.
    AskSystemWhere {
        folder: PathBuf,
        name: String,
        finished: Box<Finished>,
    },

    // The vault.
    CreateVault(Zeroizing<String>),
    Unlock(Zeroizing<String>),
    /// Looks at the vault's folder again after a trouble.
    LookAgain,
    /// Locks though entries could not be written; they are lost.
    LockUnsaved,
    /// What the storage thread has to say.
    Stored(Report),

    // Settings; each has effect at once.
    SetLanguage(Language),
    SetColours(Colours),
    SetQuestionSize(QuestionSize),
    SetZoom(u16),
    SetIdleMinutes(u16),
    SetInterviewIdleMinutes(u16),
    SetKeyLetters(bool),
    SetLessMovement(bool),
    SetAuthor(String),
    /// A page of the settings as it came.
    ResetPage(Page),

    // The desk itself.
    Tell(Notice),
    /// The notice was read.
    Read,
    CloseSheet,
}
