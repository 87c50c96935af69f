//! Numbers, dates and words: answers that are written.
//!
//! **Invariant:** the focus starts outside the field, so that letters stay answers. A number or a date is recorded when its field is left, and at
//! the latest a second after a key. Words become an answer when the field is left; until then they are kept as a draft, so that locking or a
//! power cut loses none. What makes no sense yet stays in the field with a sentence, and is never recorded.

use super::{
    InterviewScreen,
    answering::{self, NotWritten},
    talk::Talk,
};
use crate::{
    app::{
        action::Action,
        icons::Icon,
        screens::telling,
        theme::tokens,
        widgets::{field, remark},
    },
    screening::{
        answer::{Answer, Value},
        guide::QuestionKind,
        name::Id as Name,
    },
    wording::Insert,
};
use egui::{Id, Ui};

/// How long written words may wait to become an answer.
const DUE_SECS: f64 = 1.0;

/// What stands in the fields of the question at hand.
#[derive(Default)]
pub(super) struct Written {
    question: Option<Name>,
    fields: [String; 3],
    /// The answer that the fields were last filled with.
    seen: Option<Answer>,
    /// Since when the fields are ahead of the answer.
    ahead_since: Option<f64>,
    /// A field was left while it made no sense.
    complain: bool,
}

impl Written {
    /// Fills the fields with the answer of a question. Words that were still a draft when the desk was locked become the answer.
    pub(super) fn arrive(&mut self, ui_time: f64, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        *self = Self {
            question: Some(talk.question(index).id.clone()),
            fields: texts(talk.answer(index)),
            seen: talk.answer(index).cloned(),
            ..Self::default()
        };
        let draft = talk.open.text(&talk.answer_draft(index));
        if talk.question(index).kind == QuestionKind::Text && !draft.is_empty() {
            draft.clone_into(&mut self.fields[0]);
            self.ahead_since = Some(ui_time);
            self.keep(talk, index, actions);
        }
    }

    /// Another answer was given: what stands in the fields is not it any more.
    pub(super) fn forget(&mut self) {
        self.fields = Default::default();
        self.ahead_since = None;
        self.complain = false;
    }

    /// Hands on what was written at the stop that is left.
    pub(super) fn finish(&mut self, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let index = self.question.as_ref().and_then(|id| talk.route.guide.index(id.as_str()));
        if let Some(index) = index.filter(|_| self.ahead_since.is_some()) {
            self.keep(talk, index, actions);
        }
    }

    fn keep(&mut self, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        self.ahead_since = None;
        let Ok(value) = self.value(talk.question(index).kind) else { return };
        let answer = value.map(Answer::Value);
        if answer.as_ref() != talk.answer(index) && (answer.is_some() || matches!(talk.answer(index), Some(Answer::Value(_)))) {
            actions.push(talk.record_or_take_back(index, answer, talk.usual_how(index)));
        }
        let draft = talk.answer_draft(index);
        if !talk.open.text(&draft).is_empty() {
            actions.push(Action::Typed { field: draft, text: String::new() });
        }
    }

    fn value(&self, kind: QuestionKind) -> Result<Option<Value>, NotWritten> {
        let [first, second, third] = &self.fields;
        match kind {
            QuestionKind::Number { from, to } => Ok(answering::number(first, from, to)?.map(Value::Number)),
            QuestionKind::Date => Ok(answering::date(first, second, third)?.map(Value::Date)),
            _ => Ok(Some(first.trim().to_owned()).filter(|text| !text.is_empty()).map(Value::Text)),
        }
    }
}

fn texts(answer: Option<&Answer>) -> [String; 3] {
    match answer {
        Some(Answer::Value(Value::Number(number))) => [number.to_string(), String::new(), String::new()],
        Some(Answer::Value(Value::Date(date))) => telling::date_parts(*date),
        Some(Answer::Value(Value::Text(text))) => [text.clone(), String::new(), String::new()],
        _ => Default::default(),
    }
}

impl InterviewScreen {
    pub(super) fn written_answer(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        let kind = talk.question(index).kind;
        if self.written.seen.as_ref() != talk.answer(index) {
            // Undo, or another way of answering, changed the answer behind the fields.
            self.written.seen = talk.answer(index).cloned();
            if self.written.ahead_since.is_none() && !is_any_focused(ui, talk, index) {
                self.written.fields = texts(talk.answer(index));
            }
        }
        let (changed, left) = match kind {
            QuestionKind::Number { from, to } => self.number_field(ui, talk, index, from, to),
            QuestionKind::Date => self.date_fields(ui, talk, index),
            _ => self.text_field(ui, talk, index, actions),
        };
        self.settle(ui, talk, index, changed, left, actions);
        match self.written.value(kind) {
            Err(why) if self.written.complain => {
                remark(ui, Icon::WarningCircle, &wrong(talk, kind, why));
            }
            _ => {
                remark(ui, Icon::Keyboard, &talk.say("talk-written-keys"));
            }
        }
    }

    fn settle(&mut self, ui: &Ui, talk: &Talk<'_>, index: usize, changed: bool, left: bool, actions: &mut Vec<Action>) {
        let now = ui.input(|input| input.time);
        if changed {
            self.written.ahead_since.get_or_insert(now);
            self.written.complain = false;
        }
        let Some(since) = self.written.ahead_since else { return };
        let makes_sense = self.written.value(talk.question(index).kind).is_ok();
        let due = makes_sense && now - since >= DUE_SECS && talk.question(index).kind != QuestionKind::Text;
        if left || due {
            self.written.complain = left && !makes_sense;
            self.written.keep(talk, index, actions);
        } else {
            ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64((since + DUE_SECS - now).max(0.05)));
        }
    }

    fn number_field(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, from: i64, to: i64) -> (bool, bool) {
        let bounds = [("from", Insert::Number(from)), ("to", Insert::Number(to))];
        let label = talk.say_with("talk-number", &bounds);
        ui.scope(|ui| {
            ui.set_max_width(200.0);
            let response = field(&label).id(field_id(talk, index, 0)).char_limit(6).key("1").show(ui, &mut self.written.fields[0]);
            self.enter(&response, 0);
            (response.changed(), response.lost_focus())
        })
        .inner
    }

    fn date_fields(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize) -> (bool, bool) {
        // In the order in which a date is said; `fields` holds year, month, day.
        let parts = [(2, "talk-date-day", 84.0, 2), (1, "talk-date-month", 84.0, 2), (0, "talk-date-year", 112.0, 4)];
        let (mut changed, mut left) = (false, false);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens().space.s;
            for (place, (part, word, width, limit)) in parts.into_iter().enumerate() {
                ui.scope(|ui| {
                    ui.set_max_width(width);
                    let id = field_id(talk, index, part);
                    let response =
                        field(&talk.say(word)).id(id).char_limit(limit).key(KEYS[place]).show(ui, &mut self.written.fields[part]);
                    self.enter(&response, place);
                    changed |= response.changed();
                    left |= response.lost_focus();
                });
            }
        });
        (changed, left && !is_any_focused(ui, talk, index))
    }

    /// Its number was pressed: the field takes the keyboard.
    fn enter(&mut self, response: &egui::Response, place: usize) {
        if self.to_written == Some(place) {
            self.to_written = None;
            response.request_focus();
        }
    }

    fn text_field(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) -> (bool, bool) {
        let draft = talk.answer_draft(index);
        let label = talk.say("talk-text");
        let response = field(&label).id(field_id(talk, index, 0)).lines(2, 5).key("1").show(ui, &mut self.written.fields[0]);
        self.enter(&response, 0);
        if talk.desk.wanted_focus == Some(&draft) {
            response.request_focus();
        }
        if response.gained_focus() {
            actions.push(Action::Focus(Some(draft.clone())));
        }
        if response.lost_focus() {
            actions.push(Action::Focus(None));
        }
        if response.changed() {
            actions.push(Action::Typed { field: draft, text: self.written.fields[0].clone() });
        }
        (response.changed(), response.lost_focus())
    }
}

/// The keys that lead into the fields, from the left.
const KEYS: [&str; 3] = ["1", "2", "3"];

fn field_id(talk: &Talk<'_>, index: usize, part: usize) -> Id {
    Id::unique(("talk-written", talk.question(index).id.as_str(), part))
}

fn is_any_focused(ui: &Ui, talk: &Talk<'_>, index: usize) -> bool {
    ui.memory(|memory| (0..3).any(|part| memory.has_focus(field_id(talk, index, part))))
}

fn wrong(talk: &Talk<'_>, kind: QuestionKind, why: NotWritten) -> String {
    let (from, to) = match kind {
        QuestionKind::Number { from, to } => (from, to),
        _ => (0, 0),
    };
    talk.say_with(why.word(), &[("from", Insert::Number(from)), ("to", Insert::Number(to))])
}
