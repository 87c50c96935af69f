//! Answers as people write them in scenarios and case files.
//!
//! **Invariant:** an answer fits its question or is refused with a sentence that says what would fit.

use crate::screening::{
    answer::{Answer, Heard, PartialDate, Reason, Value},
    guide::{Question, QuestionKind},
    name::Id,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WrittenAnswer {
    Yes,
    No,
    One(String),
    Many(Vec<String>),
    Number(i64),
    Date(PartialDate),
    Text(String),
    /// Said, and said back in own words.
    Understood(Vec<String>),
    /// Said only.
    Said(Vec<String>),
    Declined,
    DoesNotKnow,
    Unclear,
    NotAsked,
    Deferred,
    NotSafeNow,
    OnFile,
}

impl WrittenAnswer {
    /// The answer, if it fits the question.
    pub fn for_question(&self, question: &Question) -> Result<Answer, String> {
        let value = match (self, question.kind) {
            (Self::Declined, _) => return Ok(Answer::Declined),
            (Self::DoesNotKnow, _) => return Ok(Answer::DoesNotKnow),
            (Self::Unclear, _) => return Ok(Answer::Unclear),
            (Self::NotAsked, _) => return Ok(Answer::NotAsked(None)),
            (Self::Deferred, _) => return Ok(Answer::NotAsked(Some(Reason::Deferred))),
            (Self::NotSafeNow, _) => return Ok(Answer::NotAsked(Some(Reason::NotSafeNow))),
            (Self::OnFile, _) => return Ok(Answer::NotAsked(Some(Reason::OnFile))),
            (Self::Yes, QuestionKind::YesNo | QuestionKind::One) => Value::One(option(question, "yes")?),
            (Self::No, QuestionKind::YesNo | QuestionKind::One) => Value::One(option(question, "no")?),
            (Self::One(name), QuestionKind::YesNo | QuestionKind::One) => Value::One(option(question, name)?),
            (Self::Many(names), QuestionKind::Many) => {
                Value::Many(names.iter().map(|name| option(question, name)).collect::<Result<_, _>>()?)
            }
            (Self::Understood(names), QuestionKind::Messages) => heard(question, names, true)?,
            (Self::Said(names), QuestionKind::Messages) => heard(question, names, false)?,
            (Self::Number(number), QuestionKind::Number { from, to }) => {
                if !(from..=to).contains(number) {
                    return Err(format!("{number} is not between {from} and {to}"));
                }
                Value::Number(*number)
            }
            (Self::Date(date), QuestionKind::Date) => Value::Date(*date),
            (Self::Text(text), QuestionKind::Text) => Value::Text(text.clone()),
            _ => return Err(format!("write {}", fitting(question.kind))),
        };
        Ok(Answer::Value(value))
    }
}

fn option(question: &Question, name: &str) -> Result<Id, String> {
    let known = || question.options.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ");
    question.choice(name).map(|choice| choice.id.clone()).ok_or_else(|| format!("there is no option `{name}`; there are: {}", known()))
}

fn heard(question: &Question, names: &[String], understood: bool) -> Result<Value, String> {
    let heard = names.iter().map(|name| Ok((option(question, name)?, Heard { said: true, understood })));
    Ok(Value::Messages(heard.collect::<Result<BTreeMap<_, _>, String>>()?))
}

fn fitting(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::YesNo => "Yes or No",
        QuestionKind::One => "One(\"option\")",
        QuestionKind::Many => "Many([\"option\", …])",
        QuestionKind::Number { .. } => "Number(16)",
        QuestionKind::Date => "Date(\"2009-05-17\"), Date(\"2009-05\") or Date(\"2009\")",
        QuestionKind::Text => "Text(\"…\")",
        QuestionKind::Messages => "Understood([\"message\", …]) or Said([\"message\", …])",
    }
}
