//! What a change speaks about. Entries of one slot can replace each other; entries of different slots never do.

use super::entry::{Change, InterviewId, NameKind, NoteId, TextField};
use crate::screening::name::Id;

/// One thing of a case that holds one value at a time.
///
/// The order keeps what belongs to one interview together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    Code,
    Name(NameKind),
    Started(InterviewId),
    Mode(InterviewId),
    /// Closed or reopened.
    Closing(InterviewId),
    Answer(InterviewId, Id),
    /// A prohibition lifted or restored.
    Lifting(InterviewId, Id),
    Call(InterviewId, Id),
    Judgement(InterviewId),
    Note(NoteId),
    Text(TextField),
}

impl Slot {
    /// Nothing for facts that stand for themselves for ever: what left the office, what only a newer program understands.
    pub fn of(change: &Change) -> Option<Self> {
        Some(match change {
            Change::Opened { .. } => Self::Code,
            Change::Named { which, .. } => Self::Name(*which),
            Change::InterviewStarted { interview, .. } => Self::Started(*interview),
            Change::ModeSet { interview, .. } => Self::Mode(*interview),
            Change::InterviewClosed { interview } | Change::InterviewReopened { interview } => Self::Closing(*interview),
            Change::Answered { interview, question, .. }
            | Change::TakenBack { interview, question }
            | Change::Undone { interview, question } => Self::Answer(*interview, question.clone()),
            Change::Lifted { interview, prohibition, .. } | Change::ProhibitionRestored { interview, prohibition } => {
                Self::Lifting(*interview, prohibition.clone())
            }
            Change::CallNoted { interview, rule } => Self::Call(*interview, rule.clone()),
            Change::Judged(judgement) => Self::Judgement(judgement.interview()),
            Change::NoteOpened { note } => Self::Note(*note),
            Change::Typed { field, .. } | Change::Written { field, .. } => Self::Text(field.clone()),
            Change::Disclosed(_) | Change::Unknown(_) => return None,
        })
    }

    pub(super) fn interview(&self) -> Option<InterviewId> {
        match self {
            Self::Started(id)
            | Self::Mode(id)
            | Self::Closing(id)
            | Self::Answer(id, _)
            | Self::Lifting(id, _)
            | Self::Call(id, _)
            | Self::Judgement(id) => Some(*id),
            Self::Code | Self::Name(_) | Self::Note(_) | Self::Text(_) => None,
        }
    }
}
