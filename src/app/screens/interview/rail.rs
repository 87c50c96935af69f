//! The rail: the guide and the way of working at its head, then sections and the questions of the open one.
//!
//! **Invariant:** counts speak only of what applies in this way of working, and are never put together into one figure of merit.

use super::{InterviewScreen, route::Stop, shape::Width, sheets::Sheet, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        screens::telling,
        theme::{Type, tokens},
        widgets::{RailRow, StateMark, action, rail, words::state_word},
    },
    wording::Insert,
};
use egui::{Id, Ui, vec2};

/// What a row of the rail leads to.
#[derive(Clone, Copy)]
enum Goal {
    Section(usize),
    Card(usize),
    End,
}

struct Row {
    goal: Goal,
    label: String,
    mark: StateMark,
    spoken: String,
    count: Option<String>,
    here: bool,
}

impl InterviewScreen {
    pub(super) fn rail(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let inner = ui.max_rect().shrink2(vec2(8.0, 10.0));
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(inner));
        let ui = &mut child;
        ui.spacing_mut().item_spacing.y = tokens().space.xxs;
        self.rail_head(ui, talk);
        ui.add_space(tokens().space.xxs);
        egui::ScrollArea::vertical().id_salt("talk-rail").auto_shrink([false, false]).show(ui, |ui| self.rail_rows(ui, talk, actions));
    }

    fn rail_head(&mut self, ui: &mut Ui, talk: &Talk<'_>) {
        ui.horizontal_top(|ui| {
            ui.add_space(10.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let guide = talk.route.guide;
                bidi::one_line_label(ui, talk.texts.short(guide.id().as_str()), Type::Label);
                if !guide.is_reviewed() {
                    bidi::label(ui, &talk.say("talk-unreviewed-short"), Type::Caption.quiet());
                }
            });
        });
        let mode = telling::mode(talk.desk.words, talk.kept.interview.mode);
        let name = talk.say_with("talk-mode-change", &[("mode", Insert::Text(&mode))]);
        if action(&mode).name(&name).quiet().compact().trailing(Icon::CaretDown).show(ui).clicked() {
            self.sheet = Some(Sheet::Mode);
        }
    }

    pub(super) fn rail_rows(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let counted = talk.shape.width != Width::Medium;
        let rows = self.rows(talk);
        let shown: Vec<RailRow<'_>> = rows
            .iter()
            .map(|row| RailRow {
                label: &row.label,
                mark: row.mark,
                spoken: &row.spoken,
                count: row.count.as_deref().filter(|_| counted),
                question: matches!(row.goal, Goal::Card(_)),
                here: row.here,
            })
            .collect();
        self.bring_into_sight(ui, &rows);
        if let Some(pressed) = rail(ui, Id::unique("talk-sections"), &talk.say("talk-sections"), &shown) {
            self.follow_rail(talk, rows[pressed].goal, actions);
        }
    }

    /// Once at each stop; after that the person scrolls as they like.
    fn bring_into_sight(&mut self, ui: &Ui, rows: &[Row]) {
        let here = rows.iter().rposition(|row| row.here);
        if let Some(at) = here.filter(|_| std::mem::take(&mut self.rail_follows)) {
            let row = tokens().size.rail_row;
            let top = (0..at).fold(ui.cursor().top(), |top, _| top + row);
            let around = egui::Rect::from_min_size(egui::pos2(ui.cursor().left(), top - row), vec2(10.0, 3.0 * row));
            ui.scroll_to_rect(around, None);
        }
    }

    fn follow_rail(&mut self, talk: &Talk<'_>, goal: Goal, actions: &mut Vec<Action>) {
        match goal {
            Goal::Card(card) => actions.push(talk.show(card)),
            Goal::End => {
                self.edge = Some(Stop::End);
                self.sheet = None;
            }
            Goal::Section(section) => self.unfolded_section = if self.open_section(talk) == Some(section) { None } else { Some(section) },
        }
    }

    /// The section that was unfolded, else the one one is in.
    fn open_section(&self, talk: &Talk<'_>) -> Option<usize> {
        self.unfolded_section.or_else(|| here(talk))
    }

    fn rows(&self, talk: &Talk<'_>) -> Vec<Row> {
        let open = self.open_section(talk);
        let mut rows = Vec::new();
        for section in 0..talk.route.guide.sections().len() {
            rows.push(section_row(talk, section, here(talk) == Some(section)));
            if open == Some(section) {
                rows.extend(talk.route.cards(section).map(|card| card_row(talk, card)));
                rows.extend(parked(talk, section));
            }
        }
        rows.push(end_row(talk));
        rows
    }
}

fn here(talk: &Talk<'_>) -> Option<usize> {
    match talk.stop {
        Stop::Question(index) => Some(talk.question(index).section),
        Stop::Begin => Some(0),
        Stop::End => None,
    }
}

fn section_row(talk: &Talk<'_>, section: usize, here: bool) -> Row {
    let (recorded, of) = talk.route.progress(section);
    let number = |n: usize| Insert::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let count = talk.say_with("talk-count", &[("done", number(recorded)), ("of", number(of))]);
    let mark = talk.route.section_mark(section);
    let partly = recorded > 0 && recorded < of;
    Row {
        goal: Goal::Section(section),
        label: talk.texts.text(talk.route.guide.sections()[section].id.as_str()).to_owned(),
        mark,
        spoken: format!("{}, {count}", state_word(talk.desk.words, mark)),
        count: (partly || (here && of > 0)).then_some(count),
        here,
    }
}

fn card_row(talk: &Talk<'_>, card: usize) -> Row {
    let mark = talk.route.mark(card);
    let here = matches!(talk.stop, Stop::Question(index) if talk.route.card(index) == card);
    let spoken = state_word(talk.desk.words, mark);
    let spoken = if here { format!("{spoken}, {}", talk.say("talk-here")) } else { spoken };
    Row { goal: Goal::Card(card), label: talk.short(card).to_owned(), mark, spoken, count: None, here }
}

/// Cards that no longer apply and hold an answer: last, with their dashed ring.
fn parked(talk: &Talk<'_>, section: usize) -> Vec<Row> {
    let questions = talk.route.guide.sections()[section].questions.clone();
    let parked = questions.filter(|&index| !talk.route.is_shown(index) && talk.route.is_parked(index));
    parked.map(|index| card_row(talk, index)).collect()
}

fn end_row(talk: &Talk<'_>) -> Row {
    let told = !talk.open.text(&crate::casework::entry::TextField::View).trim().is_empty();
    let mark = if told { StateMark::Answered } else { StateMark::Untouched };
    Row {
        goal: Goal::End,
        label: talk.say("talk-view"),
        mark,
        spoken: state_word(talk.desk.words, mark),
        count: None,
        here: talk.stop == Stop::End,
    }
}
