//! What is being typed: shown at once, made an entry at most a second after a key, also while typing goes on.
//!
//! **Invariant:** a text that differs from what was last handed on is due within [`DUE_SECS`] of the first key that made it differ;
//! `take_all` leaves nothing behind.

use crate::casework::entry::TextField;
use std::collections::BTreeMap;

/// How long a typed character may stay out of the vault.
pub const DUE_SECS: f64 = 1.0;

/// Texts that are ahead of the case.
#[derive(Default)]
pub struct Typing {
    ahead: BTreeMap<TextField, Ahead>,
}

struct Ahead {
    text: String,
    since: f64,
}

impl Typing {
    /// What was typed into `field` and is not an entry yet.
    pub fn text(&self, field: &TextField) -> Option<&str> {
        self.ahead.get(field).map(|ahead| ahead.text.as_str())
    }

    /// The text of `field` is now this. The clock of a text that is already ahead keeps running.
    pub fn typed(&mut self, field: TextField, text: String, now_secs: f64) {
        self.ahead.entry(field).or_insert(Ahead { text: String::new(), since: now_secs }).text = text;
    }

    /// Takes what is due.
    pub fn take_due(&mut self, now_secs: f64) -> Vec<(TextField, String)> {
        self.take(|ahead| now_secs - ahead.since >= DUE_SECS)
    }

    /// Takes everything: the desk locks, closes, or goes elsewhere.
    pub fn take_all(&mut self) -> Vec<(TextField, String)> {
        self.take(|_| true)
    }

    /// Seconds until something is due.
    pub fn due_in(&self, now_secs: f64) -> Option<f64> {
        self.ahead.values().map(|ahead| (ahead.since + DUE_SECS - now_secs).max(0.0)).reduce(f64::min)
    }

    fn take(&mut self, is_due: impl Fn(&Ahead) -> bool) -> Vec<(TextField, String)> {
        self.ahead.extract_if(.., |_, ahead| is_due(ahead)).map(|(field, ahead)| (field, ahead.text)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_due_a_second_after_its_first_key_though_typing_goes_on() {
        let mut typing = Typing::default();
        for (text, at) in [("h", 0.0), ("ha", 0.4), ("han", 0.8)] {
            typing.typed(TextField::View, text.to_owned(), at);
            assert!(typing.take_due(at).is_empty());
        }
        typing.typed(TextField::View, "hani".to_owned(), 1.1);
        assert_eq!(typing.take_due(1.1), [(TextField::View, "hani".to_owned())]);
        assert!(typing.take_all().is_empty());
    }

    #[test]
    fn everything_is_taken_at_once_when_the_desk_locks() {
        let mut typing = Typing::default();
        typing.typed(TextField::View, "a".to_owned(), 0.0);
        typing.typed(TextField::Sentence, "b".to_owned(), 0.0);
        assert_eq!(typing.take_all().len(), 2);
        assert_eq!(typing.due_in(0.0), None);
    }
}
