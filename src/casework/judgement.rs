//! The worker's judgement, in writing.
//!
//! **Invariant:** it begins with the worker's own sentence, and it is never lower than what the findings suggested without a reason and
//! the name of whoever answers for it. Raising is free. What is read from a vault is checked again.

use super::ids::InterviewId;
use crate::screening::guide_file::Level;
use serde::{Deserialize, Serialize};

/// How urgent the worker judges the case to be, in their own words first. Made by [`Judgement::new`] only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Shape", into = "Shape")]
pub struct Judgement(Shape);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    interview: InterviewId,
    sentence: String,
    level: Option<Level>,
    suggested: Option<Level>,
    lowered: Option<Lowering>,
}

/// Why the worker judged lower than suggested, and who answers for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lowering {
    pub reason: String,
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JudgementError {
    #[error("a judgement begins with the worker's own sentence")]
    NoSentence,
    #[error("to judge lower than the findings suggest takes a reason")]
    LoweredWithoutReason,
    #[error("to judge lower than the findings suggest takes the name of whoever answers for it")]
    LoweredWithoutName,
}

impl Judgement {
    /// `suggested` is what the findings suggest now. `lowered` is kept only where the level is in fact lower.
    pub fn new(
        interview: InterviewId,
        sentence: &str,
        level: Option<Level>,
        suggested: Option<Level>,
        lowered: Option<Lowering>,
    ) -> Result<Self, JudgementError> {
        let lowers = level < suggested;
        let lowered = lowered.filter(|_| lowers);
        Shape { interview, sentence: sentence.trim().to_owned(), level, suggested, lowered }.try_into()
    }

    pub fn interview(&self) -> InterviewId {
        self.0.interview
    }

    /// The worker's own sentence, written before the suggestion was shown.
    pub fn sentence(&self) -> &str {
        &self.0.sentence
    }

    pub fn level(&self) -> Option<Level> {
        self.0.level
    }

    /// What the findings suggested at that moment.
    pub fn suggested(&self) -> Option<Level> {
        self.0.suggested
    }

    /// There whenever the level is lower than what was suggested.
    pub fn lowered(&self) -> Option<&Lowering> {
        self.0.lowered.as_ref()
    }
}

impl TryFrom<Shape> for Judgement {
    type Error = JudgementError;

    fn try_from(shape: Shape) -> Result<Self, JudgementError> {
        let blank = |text: &str| text.trim().is_empty();
        if blank(&shape.sentence) {
            return Err(JudgementError::NoSentence);
        }
        if shape.level < shape.suggested {
            let reason_given = shape.lowered.as_ref().is_some_and(|lowering| !blank(&lowering.reason));
            let name_given = shape.lowered.as_ref().is_some_and(|lowering| !blank(&lowering.name));
            if !reason_given {
                return Err(JudgementError::LoweredWithoutReason);
            }
            if !name_given {
                return Err(JudgementError::LoweredWithoutName);
            }
        }
        Ok(Self(shape))
    }
}

impl From<Judgement> for Shape {
    fn from(judgement: Judgement) -> Self {
        judgement.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TALK: InterviewId = InterviewId([1; 16]);

    fn any_level() -> impl Strategy<Value = Option<Level>> {
        use Level::{High, Immediate, Info, Low, Medium};
        prop::option::of(prop::sample::select(vec![Info, Low, Medium, High, Immediate]))
    }

    fn any_lowering() -> impl Strategy<Value = Option<Lowering>> {
        let words = || prop::sample::select(vec!["", "  ", "Ana", "ya pasó"]).prop_map(str::to_owned);
        prop::option::of((words(), words()).prop_map(|(reason, name)| Lowering { reason, name }))
    }

    proptest! {
        #[test]
        fn lower_never_without_reason_and_name(level in any_level(), suggested in any_level(), lowered in any_lowering()) {
            let made = Judgement::new(TALK, "Tiene miedo.", level, suggested, lowered.clone());
            let backed = lowered.is_some_and(|l| !l.reason.trim().is_empty() && !l.name.trim().is_empty());
            prop_assert_eq!(made.is_ok(), level >= suggested || backed);
            if let Ok(judgement) = made {
                prop_assert_eq!(judgement.lowered().is_some(), level < suggested);
            }
        }
    }

    #[test]
    fn the_sentence_comes_first() {
        assert_eq!(Judgement::new(TALK, " \n", Some(Level::High), None, None), Err(JudgementError::NoSentence));
    }

    #[test]
    fn a_stored_judgement_is_checked_again() {
        let good = Judgement::new(TALK, "Tiene miedo.", Some(Level::High), Some(Level::High), None).unwrap();
        let stored = serde_json::to_string(&good).unwrap();
        assert_eq!(serde_json::from_str::<Judgement>(&stored).unwrap(), good);
        assert!(serde_json::from_str::<Judgement>(&stored.replace(r#""level":"High""#, r#""level":"Low""#)).is_err());
    }
}
