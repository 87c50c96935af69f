//! What the desk tells a person: what happened, and what can be done now.
//!
//! **Invariant:** a notice names its words, never holds them, so that it changes with the language.

/// What a notice is about; decides its tone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Info,
    /// Something needs a person's attention now.
    Trouble,
}

/// One thing to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub tone: Tone,
    /// The message whose value is what happened and whose `-now` sibling is what to do.
    pub word: &'static str,
    /// Goes into the words as `$what`.
    pub what: String,
}

impl Notice {
    pub fn info(word: &'static str) -> Self {
        Self { tone: Tone::Info, word, what: String::new() }
    }

    pub fn trouble(word: &'static str) -> Self {
        Self { tone: Tone::Trouble, word, what: String::new() }
    }

    #[must_use]
    pub fn with(self, what: impl Into<String>) -> Self {
        Self { what: what.into(), ..self }
    }

    /// What happened.
    pub fn said(&self, words: &crate::wording::Words) -> String {
        words.say_with(self.word, &[("what", crate::wording::Insert::Text(&self.what))])
    }

    /// What can be done now.
    pub fn now(&self, words: &crate::wording::Words) -> String {
        words.say_with(&format!("{}-now", self.word), &[("what", crate::wording::Insert::Text(&self.what))])
    }
}
