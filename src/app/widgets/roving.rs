//! Several rows, one stop of the Tab key: arrows move inside.
//!
//! **Invariant:** exactly one row of a group can take the focus from outside, so that nobody tabs through nine answers to reach the note.

use egui::{EventFilter, Id, Key, Response, Sense, Ui, accesskit};

/// Which row of a group has, or would get, the keyboard in this frame.
#[derive(Debug)]
pub struct Roving {
    id: Id,
    current: usize,
}

/// The arrows that move inside a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrows {
    UpDown,
    LeftRight,
    /// In a group that flows in lines.
    Both,
}

impl Roving {
    /// Call before the rows are made. `home` is where Tab enters: the chosen row, or the first.
    pub fn begin(ui: &Ui, id: Id, enabled: &[bool], home: usize, arrows: Arrows) -> Self {
        let asked = |row: &usize| ui.input(|input| input.has_accesskit_action_request(row_id(id, *row), accesskit::Action::Focus));
        // A screen reader may go to any row, though Tab stops at one.
        if let Some(row) = (0..enabled.len()).find(asked) {
            focus_row(ui.ctx(), id, row);
        }
        let focused = (0..enabled.len()).find(|&row| ui.memory(|memory| memory.has_focus(row_id(id, row))));
        let mut current = focused.unwrap_or(home);
        if let Some(focused) = focused {
            current = step(ui, enabled, focused, arrows);
            ui.memory_mut(|memory| {
                if current != focused {
                    memory.request_focus(row_id(id, current));
                }
                let filter = EventFilter {
                    vertical_arrows: arrows != Arrows::LeftRight,
                    horizontal_arrows: arrows != Arrows::UpDown,
                    ..Default::default()
                };
                memory.set_focus_lock_filter(row_id(id, focused), filter);
            });
        }
        Self { id, current }
    }

    pub fn id(&self, row: usize) -> Id {
        row_id(self.id, row)
    }

    /// Rows beside the current one can be clicked but not tabbed to.
    pub fn sense(&self, row: usize, enabled: bool) -> Sense {
        match (enabled, row == self.current) {
            (false, _) => Sense::hover(),
            (true, true) => Sense::click(),
            (true, false) => Sense::CLICK,
        }
    }
}

/// Gives the keyboard to a row of the group `id`, now or before it is drawn.
pub fn focus_row(ctx: &egui::Context, id: Id, row: usize) {
    ctx.memory_mut(|memory| memory.request_focus(row_id(id, row)));
}

/// Does any of the first `count` rows of the group have the keyboard?
pub fn has_focus(ctx: &egui::Context, id: Id, count: usize) -> bool {
    ctx.memory(|memory| (0..count).any(|row| memory.has_focus(row_id(id, row))))
}

/// Chosen by pointer, Space or a screen reader; not by Enter, which goes on to the next question.
pub fn chosen(response: &Response) -> bool {
    let by_enter = response.has_focus() && response.ctx.input(|input| input.key_pressed(Key::Enter));
    response.clicked_by(egui::PointerButton::Primary) || (response.clicked() && !by_enter)
}

fn row_id(group: Id, row: usize) -> Id {
    group.with(row)
}

fn step(ui: &Ui, enabled: &[bool], from: usize, arrows: Arrows) -> usize {
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    let vertical = arrows != Arrows::LeftRight;
    let horizontal = arrows != Arrows::UpDown;
    let forward = (vertical && pressed(Key::ArrowDown)) || (horizontal && pressed(Key::ArrowRight));
    let back = (vertical && pressed(Key::ArrowUp)) || (horizontal && pressed(Key::ArrowLeft));
    let usable = |row: &usize| enabled[*row];
    if forward {
        (from + 1..enabled.len()).find(usable).unwrap_or(from)
    } else if back {
        (0..from).rev().find(usable).unwrap_or(from)
    } else {
        from
    }
}
