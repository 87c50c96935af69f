//! The keyboard below the shortcuts: digits and single letters that answer a question.
//!
//! **Invariant:** a single letter or digit is a command only while no text field has the focus; what is typed into a field
//! is never also an answer.

use egui::{Context, Event, InputState, Key, Modifiers};

/// Whether letters belong to a text field at this moment.
pub fn typing(ctx: &Context) -> bool {
    ctx.text_edit_focused()
}

/// The digit 1–9 pressed in this frame. It is taken, so that nobody else acts on it.
///
/// The place of the key counts as well as its sign: on a French keyboard the digit row gives `& é "` without Shift.
pub fn digit(ctx: &Context) -> Option<u8> {
    if typing(ctx) {
        return None;
    }
    ctx.input_mut(|input| {
        let (at, digit) = input.events.iter().enumerate().find_map(|(at, event)| Some((at, digit_of(event)?)))?;
        take(input, at);
        Some(digit)
    })
}

/// Whether this letter was pressed in this frame, alone. It is taken.
pub fn letter(ctx: &Context, letter: Key) -> bool {
    !typing(ctx) && ctx.input_mut(|input| take_key(input, Modifiers::NONE, letter))
}

/// Whether this key was pressed with exactly these modifiers. It is taken.
///
/// Unlike egui's own shortcuts this does not accept Ctrl+Shift+L for Ctrl+L: two wishes may share a letter.
pub fn take_key(input: &mut InputState, modifiers: Modifiers, key: Key) -> bool {
    let found = input.events.iter().position(
        |event| matches!(event, Event::Key { key: found, pressed: true, modifiers: held, .. } if *found == key && held.matches_exact(modifiers)),
    );
    if let Some(at) = found {
        take(input, at);
    }
    found.is_some()
}

/// Removes the key and the sign it typed, so that neither lands in a field that gains the focus in this frame.
fn take(input: &mut InputState, at: usize) {
    input.events.remove(at);
    if matches!(input.events.get(at), Some(Event::Text(_))) {
        input.events.remove(at);
    }
}

fn digit_of(event: &Event) -> Option<u8> {
    let Event::Key { key, physical_key, pressed: true, repeat: false, modifiers } = event else { return None };
    if modifiers.ctrl || modifiers.alt || modifiers.mac_cmd || modifiers.command {
        return None;
    }
    digit_key(*key).or_else(|| digit_key((*physical_key)?).filter(|_| !moves(*key)))
}

/// Without Num Lock the number pad moves: End is not "one".
fn moves(key: Key) -> bool {
    use Key::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Delete, End, Home, Insert, PageDown, PageUp};
    matches!(key, ArrowDown | ArrowLeft | ArrowRight | ArrowUp | Delete | End | Home | Insert | PageDown | PageUp)
}

fn digit_key(key: Key) -> Option<u8> {
    let row = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    row.iter().position(|digit| *digit == key).and_then(|at| u8::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(key: Key, physical_key: Option<Key>, modifiers: Modifiers) -> Option<u8> {
        digit_of(&Event::Key { key, physical_key, pressed: true, repeat: false, modifiers })
    }

    #[test]
    fn a_french_digit_row_answers_with_and_without_shift() {
        assert_eq!(pressed(Key::Quote, Some(Key::Num4), Modifiers::NONE), Some(4));
        assert_eq!(pressed(Key::Num4, Some(Key::Num4), Modifiers::SHIFT), Some(4));
    }

    #[test]
    fn a_number_pad_that_moves_is_not_an_answer() {
        assert_eq!(pressed(Key::End, Some(Key::Num1), Modifiers::NONE), None);
        assert_eq!(pressed(Key::Num1, Some(Key::Num1), Modifiers::NONE), Some(1));
    }

    #[test]
    fn ctrl_and_a_digit_is_a_tab_and_no_answer() {
        assert_eq!(pressed(Key::Num1, Some(Key::Num1), Modifiers::CTRL), None);
    }
}
