//! The keys of the interview: one key, one answer, the same letters in every language.
//!
//! **Invariant:** a key is taken from the frame before any part sees it, and never while a text field or a sheet has the keyboard.

use crate::{app::keys, screening::answer::SourceMode};
use egui::{Context, Key, Modifiers};

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pressed {
    /// The row of this number, from 1.
    Digit(u8),
    DoesNotKnow,
    Declined,
    Unclear,
    NotAsked,
    How(SourceMode),
    Note,
    Say,
    Fold,
    Never,
    AllSaid,
    Next,
    Back,
    Escape,
}

const LETTERS: [(Key, Pressed); 14] = [
    (Key::U, Pressed::DoesNotKnow),
    (Key::D, Pressed::Declined),
    (Key::C, Pressed::Unclear),
    (Key::N, Pressed::NotAsked),
    (Key::P, Pressed::How(SourceMode::Asked)),
    (Key::V, Pressed::How(SourceMode::Volunteered)),
    (Key::O, Pressed::How(SourceMode::Observed)),
    (Key::F, Pressed::How(SourceMode::OnFile)),
    (Key::T, Pressed::How(SourceMode::ToldByAnother)),
    (Key::A, Pressed::Note),
    (Key::S, Pressed::Say),
    (Key::G, Pressed::Fold),
    (Key::X, Pressed::Never),
    (Key::H, Pressed::AllSaid),
];

/// What was pressed in this frame. `goes_on`: Enter and the arrows mean next and back, because nothing that uses them has the focus.
pub(super) fn pressed(ctx: &Context, goes_on: GoesOn) -> Option<Pressed> {
    if keys::typing(ctx) {
        return None;
    }
    if let Some(digit) = keys::digit(ctx) {
        return Some(Pressed::Digit(digit));
    }
    if let Some((_, pressed)) = LETTERS.into_iter().find(|(key, _)| keys::letter(ctx, *key)) {
        return Some(pressed);
    }
    let take = |key| ctx.input_mut(|input| keys::take_key(input, Modifiers::NONE, key));
    if take(Key::Escape) {
        return Some(Pressed::Escape);
    }
    if goes_on.enter && take(Key::Enter) {
        return Some(Pressed::Next);
    }
    match (goes_on.arrows && take(Key::ArrowRight), goes_on.arrows && take(Key::ArrowLeft)) {
        (true, _) => Some(Pressed::Next),
        (false, true) => Some(Pressed::Back),
        (false, false) => None,
    }
}

/// Which keys lead to the next question: a focused button keeps its Enter, a row of states its arrows.
#[derive(Clone, Copy, Debug)]
pub(super) struct GoesOn {
    pub(super) enter: bool,
    pub(super) arrows: bool,
}
