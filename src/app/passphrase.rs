//! How good a passphrase is, in words; and how far a second typing agrees with the first.
//!
//! **Invariant:** what is typed is looked at and never kept: only words and counts leave.

use egui::{Event, Modifiers};
use zeroize::Zeroizing;

/// An empty text with room for any passphrase: one that has to grow leaves a copy of itself behind.
pub fn empty() -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(1024))
}

/// How long a passphrase would hold against guessing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Poor,
    Weak,
    Good,
    Excellent,
}

impl Strength {
    /// By the guesses zxcvbn expects, in bits; the bands people know from `KeePassXC`, moved to what an Argon2id of one second adds.
    pub fn of(passphrase: &str) -> Self {
        // zxcvbn slows down with length; what stands after the first hundred characters only adds.
        let start: String = passphrase.chars().take(100).collect();
        let bits = zxcvbn::zxcvbn(&start, &["acogida"]).guesses_log10() * std::f64::consts::LOG2_10;
        match bits {
            bits if bits < 32.0 => Self::Poor,
            bits if bits < 50.0 => Self::Weak,
            bits if bits < 70.0 => Self::Good,
            _ => Self::Excellent,
        }
    }

    /// Bars to fill, of four.
    pub fn bars(self) -> usize {
        self as usize + 1
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Poor => "strength-poor",
            Self::Weak => "strength-weak",
            Self::Good => "strength-good",
            Self::Excellent => "strength-excellent",
        }
    }
}

/// How a second typing compares with the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    Empty,
    /// The same so far; so many characters are missing.
    SoFar(usize),
    /// Other from this character on, counted from one.
    DiffersAt(usize),
    Same,
}

impl Repeat {
    pub fn compare(first: &str, second: &str) -> Self {
        if second.is_empty() {
            return Self::Empty;
        }
        let same = first.chars().zip(second.chars()).take_while(|(a, b)| a == b).count();
        let (all, typed) = (first.chars().count(), second.chars().count());
        match (same == typed, all - same) {
            (true, 0) => Self::Same,
            (true, missing) => Self::SoFar(missing),
            (false, _) => Self::DiffersAt(same + 1),
        }
    }
}

/// Whether what was typed in this frame says that Caps Lock is on; nothing if it says nothing.
///
/// The window does not tell the state of the key, so a capital without Shift, or a small letter with it, has to.
pub fn caps_lock(events: &[Event], held: Modifiers) -> Option<bool> {
    let mut letters = events.iter().rev().filter_map(|event| match event {
        Event::Text(text) => text.chars().next().filter(|letter| letter.is_uppercase() != letter.is_lowercase()),
        _ => None,
    });
    letters.next().map(|letter| letter.is_uppercase() != held.shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_at_random_beat_a_clever_word() {
        assert_eq!(Strength::of("M4drid2024!"), Strength::Poor.max(Strength::of("M4drid2024!")).min(Strength::Weak));
        assert!(Strength::of("cántaro lunes ribera botón abrigo nuez") >= Strength::Good);
        assert_eq!(Strength::of("acogida"), Strength::Poor);
        assert_eq!(Strength::Excellent.bars(), 4);
    }

    #[test]
    fn a_second_typing_says_how_far_it_agrees() {
        assert_eq!(Repeat::compare("cántaro", ""), Repeat::Empty);
        assert_eq!(Repeat::compare("cántaro", "cánt"), Repeat::SoFar(3));
        assert_eq!(Repeat::compare("cántaro", "cant"), Repeat::DiffersAt(2));
        assert_eq!(Repeat::compare("cántaro", "cántaros"), Repeat::DiffersAt(8));
        assert_eq!(Repeat::compare("cántaro", "cántaro"), Repeat::Same);
    }

    #[test]
    fn a_capital_without_shift_means_caps_lock() {
        let typed = |text: &str| [Event::Text(text.to_owned())];
        assert_eq!(caps_lock(&typed("A"), Modifiers::NONE), Some(true));
        assert_eq!(caps_lock(&typed("A"), Modifiers::SHIFT), Some(false));
        assert_eq!(caps_lock(&typed("a"), Modifiers::SHIFT), Some(true));
        assert_eq!(caps_lock(&typed("7"), Modifiers::NONE), None);
    }
}
