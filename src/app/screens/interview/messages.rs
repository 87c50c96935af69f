//! The messages of the beginning: each is said, and then said back by the person in their own words.
//!
//! **Invariant:** *understood* is never ticked by *all said*: only the person can show that.

use super::{InterviewScreen, answering, card::answers_id, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        theme::{self, Type, tokens},
        widgets::{
            TickRow, action,
            key_cap::{Cap, KeyCap},
            paint,
            roving::{self, Arrows, Roving},
            tick_row,
        },
    },
    screening::{answer::Heard, guide::Choice},
    wording::Insert,
};
use egui::{Id, Pos2, Rect, Role, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};

impl InterviewScreen {
    pub(super) fn messages(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        let question = talk.question(index);
        if action(&talk.say("talk-all-said")).compact().key("H").show(ui).clicked() {
            let answer = answering::all_said(question, talk.answer(index));
            self.record(talk, index, answer, actions);
        }
        let spoken = self.say_code(talk, index).filter(|_| self.say_open);
        let said_in = spoken.map_or(talk.texts, |code| talk.route.guide.texts(code));
        let id = answers_id(talk, index);
        let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::Group).accessibility_label(bidi::plain(talk.prompt(index)));
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let enabled = vec![true; question.options.len()];
            let roving = Roving::begin(ui, id, &enabled, 0, Arrows::UpDown);
            let top = ui.cursor().min;
            let width = ui.available_width();
            for (row, choice) in question.options.iter().enumerate() {
                let heard = answering::is_heard(talk.answer(index), &choice.id);
                let asked =
                    message(ui, talk, choice, Row { words: said_in.text(choice.id.as_str()), at: row, of: enabled.len(), heard }, &roving);
                if let Some(change) = asked {
                    let answer = answering::heard(question, talk.answer(index), row, |_| change);
                    self.record(talk, index, answer, actions);
                }
            }
            let frame = Rect::from_min_max(top, Pos2::new(top.x + width, ui.min_rect().bottom()));
            let stroke = Stroke::new(theme::control_stroke(ui), theme::palette(ui).border);
            ui.painter().rect_stroke(frame, tokens().radius.list, stroke, StrokeKind::Inside);
        });
    }
}

/// A message of the list, and how far it got.
#[derive(Clone, Copy)]
struct Row<'a> {
    /// As they are said.
    words: &'a str,
    at: usize,
    of: usize,
    heard: Heard,
}

/// The words to say, and two boxes; gives what is heard now, if that was changed.
fn message(ui: &mut Ui, talk: &Talk<'_>, choice: &Choice, row: Row<'_>, roving: &Roving) -> Option<Heard> {
    const LABEL_AT: f32 = 46.0;
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let laid = bidi::lay_out(ui, row.words, Type::Body, width - LABEL_AT - 14.0);
    let (_, head) = ui.allocate_space(vec2(width, laid.size.y + 18.0));
    let response = ui.interact(head, roving.id(row.at), roving.sense(row.at, true));
    paint::follow(&response);
    paint::hand(&response);
    let fill = if row.heard.said { palette.surface_selected } else { palette.surface_raised };
    ui.painter().rect_filled(
        head.shrink2(vec2(1.0, 0.0)),
        if row.at == 0 { tokens().radius.list } else { 0 },
        paint::ground(&response, fill, palette.surface_hover, palette.surface_pressed),
    );
    if row.at > 0 {
        paint::hline(ui, head.left(), head.right(), head.top());
    }
    if row.at < 9 {
        let cap = KeyCap::new(ui, &(row.at + 1).to_string(), if row.heard.said { Cap::Chosen } else { Cap::Key });
        cap.paint(ui, head.left() + 12.0, head.top() + 10.0 + laid.first_line() / 2.0);
    }
    laid.paint(ui.painter(), head.min + vec2(LABEL_AT, 10.0), palette.text);
    if response.has_focus() {
        paint::inner_focus_ring(ui, head, tokens().radius.compact);
    }
    describe(ui, talk, choice, row, &response);
    let ticked = boxes(ui, talk, choice, row.heard, LABEL_AT);
    if roving::chosen(&response) { Some(answering::next_heard(row.heard)) } else { ticked }
}

fn describe(ui: &Ui, talk: &Talk<'_>, choice: &Choice, row: Row<'_>, response: &egui::Response) {
    let said = talk.say(match (row.heard.said, row.heard.understood) {
        (_, true) => "talk-heard-understood",
        (true, false) => "talk-heard-said",
        (false, false) => "talk-heard-not",
    });
    let name = format!("{}: {said}", talk.texts.short(choice.id.as_str()));
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, row.heard.said, bidi::plain(&name)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(bidi::plain(talk.texts.text(choice.id.as_str())).into_owned());
        node.set_position_in_set(row.at + 1);
        node.set_size_of_set(row.of);
    });
}

fn boxes(ui: &mut Ui, talk: &Talk<'_>, choice: &Choice, heard: Heard, left: f32) -> Option<Heard> {
    let mut changed = None;
    let width = ui.available_width();
    let (_, rect) = ui.allocate_space(vec2(width, tokens().size.hit_min + 4.0));
    let fill = if heard.said { theme::palette(ui).surface_selected } else { theme::palette(ui).surface_raised };
    ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)).with_max_y(rect.bottom() - 1.0), 0, fill);
    let half = ((width - left) / 2.0).floor();
    let id = Id::unique(("talk-heard", choice.id.as_str()));
    let tick = |ui: &mut Ui, at: f32, label: &str, ticked: bool| {
        let rect = Rect::from_min_size(Pos2::new(rect.left() + at, rect.top()), vec2(half, rect.height()));
        let mut child = ui.new_child(UiBuilder::new().scope_id(id.with(label)).max_rect(rect));
        let name = talk.say_with(label, &[("what", Insert::Text(talk.texts.short(choice.id.as_str())))]);
        let short = talk.say(&format!("{label}-short"));
        let response = tick_row(&mut child, TickRow { label: &short, ticked, ..TickRow::default() });
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, bidi::plain(&name)));
        response.clicked()
    };
    if tick(ui, left, "talk-tick-said", heard.said) {
        changed = Some(Heard { said: !heard.said, understood: heard.understood && !heard.said });
    }
    if tick(ui, left + half, "talk-tick-understood", heard.understood) {
        changed = Some(Heard { said: heard.said || !heard.understood, understood: !heard.understood });
    }
    changed
}
