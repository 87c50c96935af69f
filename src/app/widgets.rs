//! The parts screens are made of: data in, what the person did out.
//!
//! Each takes its size, reacts, tells screen readers what it is, and paints, in that order. Parts of several rows are one Tab stop
//! ([`roving`]); `roving::focus_row(ctx, id, row)` gives a row the keyboard. A focus ring reaches 5 points beyond its part: leave that room.
//!
//! **Invariant:** a part changes nothing but its own undoable view state (a fold, a shown passphrase); what the person asked for is returned.

mod action;
mod bars;
mod boxes;
mod chips;
mod field;
pub mod key_cap;
pub mod marks;
mod options;
pub mod paint;
pub mod roving;
mod state_rows;
mod ticks;

pub use self::{
    action::{ActionButton, action, busy_ring, icon_action},
    bars::{NavRow, Tab, nav, segments, tabs},
    boxes::{NoticeKind, card, never_line, notice, person_box, remark, say_box, training_band},
    chips::{filter_chip, level_chip, tag},
    field::{Field, field, forget_typing, note_field},
    key_cap::key_list,
    marks::StateMark,
    options::{OptionList, OptionRow, option_list},
    paint::divider,
    state_rows::{Flow, StateRow, state_rows},
    ticks::{Card, TickRow, never_row, radio_cards, tick_row},
};
