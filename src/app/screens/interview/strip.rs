//! The Immediate strip of the interview: the first Immediate finding whose call was not noted.
//!
//! **Invariant:** there is no directory of local contacts yet, so it names the role to call and never makes up a number.

use super::{InterviewScreen, shape::Width, sheets::Sheet, talk::Talk};
use crate::{
    app::{
        action::Action,
        widgets::{self, StripAnswer, words::level_word},
    },
    casework::entry::Change,
    screening::{evaluate::Finding, guide::WORKER, guide_file::Level, name::Id},
    wording::Insert,
};
use egui::{Rect, Ui, UiBuilder, pos2};

/// What is shown of it.
pub(super) struct Strip {
    rule: Id,
    what: String,
    what_to_do: String,
    counter: Option<String>,
    note_words: String,
    why_words: String,
}

impl Strip {
    pub(super) fn of(talk: &Talk<'_>) -> Option<Self> {
        let waiting: Vec<&Finding> = talk.route.evaluation.findings.iter().filter(|finding| is_waiting(talk, finding)).collect();
        let finding = waiting.first()?;
        let number = |n: usize| Insert::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let counter = talk.say_with("talk-of", &[("at", number(1)), ("of", number(waiting.len()))]);
        let title = talk.texts.text(finding.rule.as_str());
        Some(Self {
            rule: finding.rule.clone(),
            what: format!("{}. {title}", level_word(talk.desk.words, Level::Immediate)),
            what_to_do: first_steps(talk, finding),
            counter: (waiting.len() > 1).then_some(counter),
            note_words: talk.say("talk-note-call"),
            why_words: talk.say("talk-why"),
        })
    }

    fn shown(&self) -> widgets::Strip<'_> {
        widgets::Strip {
            what: &self.what,
            what_to_do: &self.what_to_do,
            whom: None,
            counter: self.counter.as_deref(),
            note_words: &self.note_words,
            why_words: &self.why_words,
        }
    }

    /// Docked over the foot, as high as its words need.
    pub(super) fn rect(&self, ui: &mut Ui, talk: &Talk<'_>) -> Rect {
        let place = talk.shape.strip;
        let measure = ui.new_child(UiBuilder::new().id_salt("strip-measure").max_rect(place).invisible());
        Rect::from_min_max(pos2(place.left(), place.bottom() - widgets::strip_height(&measure, &self.shown())), place.max)
    }
}

fn is_waiting(talk: &Talk<'_>, finding: &Finding) -> bool {
    finding.shown && finding.level == Some(Level::Immediate) && !talk.kept.calls.contains_key(&finding.rule)
}

/// What to do first, and whom to tell.
fn first_steps(talk: &Talk<'_>, finding: &Finding) -> String {
    let steps = &talk.route.guide.rules()[finding.index].steps;
    let first = steps.first().and_then(|step| talk.texts.attr(finding.rule.as_str(), &step.text)).unwrap_or_default();
    let mut roles: Vec<&str> = Vec::new();
    for step in steps.iter().filter(|step| step.role.as_str() != WORKER) {
        let role = talk.texts.role(&step.role);
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    if roles.is_empty() {
        return first.to_owned();
    }
    format!("{first} {}", talk.say_with("talk-tell", &[("roles", Insert::Text(&roles.join(", ")))]))
}

impl InterviewScreen {
    pub(super) fn strip(&mut self, ui: &mut Ui, talk: &Talk<'_>, strip: &Strip, actions: &mut Vec<Action>) {
        match widgets::strip(ui, strip.shown()) {
            Some(StripAnswer::NoteTheCall) => {
                actions.push(Action::Record(Change::CallNoted { interview: talk.kept.id, rule: strip.rule.clone() }));
            }
            Some(StripAnswer::Why) => {
                self.unfolded_finding = Some(strip.rule.clone());
                if talk.shape.width == Width::Wide {
                    self.fold_open = true;
                } else {
                    self.sheet = Some(Sheet::Fold);
                }
            }
            None => {}
        }
    }
}
