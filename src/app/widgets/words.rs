//! The words of levels, states and sources, the same wherever they are shown.
//!
//! **Invariant:** a shape never stands without its word, on the screen or in what a screen reader says.

use super::marks::StateMark;
use crate::{
    screening::{answer::SourceMode, guide_file::Level},
    wording::Words,
};

pub fn level_word(words: &Words, level: Level) -> String {
    words.say(match level {
        Level::Immediate => "level-immediate",
        Level::High => "level-high",
        Level::Medium => "level-medium",
        Level::Low => "level-low",
        Level::Info => "level-info",
    })
}

pub fn state_word(words: &Words, mark: StateMark) -> String {
    words.say(match mark {
        StateMark::Answered => "state-answered",
        StateMark::Partly => "state-partly",
        StateMark::Untouched => "state-untouched",
        StateMark::Declined => "state-declined",
        StateMark::DoesNotKnow => "state-does-not-know",
        StateMark::Unclear => "state-unclear",
        StateMark::Deferred => "state-deferred",
        StateMark::NotSafeNow => "state-not-safe-now",
        StateMark::OnFile => "state-on-file",
        StateMark::Parked => "state-parked",
    })
}

/// How an answer is known, as its key names it.
pub fn source_word(words: &Words, how: SourceMode) -> String {
    words.say(match how {
        SourceMode::Asked => "source-asked",
        SourceMode::Volunteered => "source-volunteered",
        SourceMode::Observed => "source-observed",
        SourceMode::OnFile => "source-on-file",
        SourceMode::ToldByAnother => "source-told-by-another",
    })
}
