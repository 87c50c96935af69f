//! The parts screens are made of: data in, what the person did out.
//!
//! Each takes its size, reacts, tells screen readers what it is, and paints, in that order. Parts of several rows are one Tab stop
//! ([`roving`]); `roving::focus_row(ctx, id, row)` gives a row the keyboard. A focus ring reaches 5 points beyond its part: leave that room.
//!
//! **Invariant:** a part changes nothing but its own undoable view state (a fold, a shown passphrase); what the person asked for is returned.

mod action;
mod arch;
mod bars;
mod boxes;
mod case_row;
mod chips;
mod field;
mod finding;
pub mod key_cap;
mod level_rows;
pub mod marks;
mod options;
pub mod paint;
mod rail;
pub mod roving;
mod state_rows;
mod strip;
mod switches;
mod ticks;
pub mod words;

pub use self::{
    action::{ActionButton, action, busy_ring, icon_action},
    arch::{arch, doorway, product_mark},
    bars::{NavRow, Tab, nav, segments, tabs},
    boxes::{NoticeKind, SayBox, card, never_line, notice, person_box, remark, say_box, training_band},
    case_row::{CaseRow, case_row},
    chips::{filter_chip, level_chip, tag},
    field::{Field, MOST_CHARACTERS, field, forget_typing, note_field},
    finding::{FindingHead, finding},
    key_cap::key_list,
    level_rows::{LevelRow, level_rows},
    marks::StateMark,
    options::{OptionList, OptionRow, option_list},
    paint::divider,
    rail::{RailRow, rail},
    state_rows::{Flow, StateRow, state_rows},
    strip::{Strip, StripAnswer, strip, strip_height},
    switches::{Step, Stepper, stepper, toggle},
    ticks::{Card, TickRow, never_row, radio_cards, tick_row},
};
